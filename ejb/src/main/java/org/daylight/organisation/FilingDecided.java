package org.daylight.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Event, in the deciding transaction: the last step of a filing was taken, or one refused it.
 *
 * @param kind      code of a {@link FilingKind}
 * @param documents document numbers named by those who agreed since it was filed or filed again, in order
 */
public record FilingDecided(String kind, long id, String number, String departmentCode, Map<String, String> fields, FilingOutcome outcome,
                            List<String> documents, String decidedBy, Instant decidedAt) {
}
