package org.daylight.organisation;

import java.time.Instant;

/**
 * What somebody did with a filing.
 */
public record FilingStepView(int stage, FilingAct act, String actor, String actorZh, String actorEn, String departmentCode, Instant at,
                             String opinion, String documentNo) {
}
