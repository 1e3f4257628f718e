package org.daylight.cases;

import java.time.Instant;

/** Event: a native case was decided; fired inside the deciding transaction. */
public record CaseDecided(long caseId, String caseNumber, long itemVersionId, String departmentCode, String applicantName,
                          CaseOutcome outcome, String decidedBy, Instant decidedAt) {
}
