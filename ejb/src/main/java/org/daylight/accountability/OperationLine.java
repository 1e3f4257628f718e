package org.daylight.accountability;

import java.time.Instant;
import org.daylight.audit.Outcome;

/** What a supervisor did, or was refused. @param problem code; null: none */
public record OperationLine(long id, Instant at, String actor, String actorZh, String actorEn, String departmentZh, String departmentEn, String action, String subject,
                            Outcome outcome, String problem) {
}
