package org.daylight.cases.applicant;

import java.time.Instant;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;

/**
 * A case in the applicant's list.
 *
 * @param dueAt         last instant in time of the limit that leads; null: none runs
 * @param decidedAt     decision, refusal or withdrawal; null: still open
 * @param byMandate     an agent applied
 */
public record MyCaseLine(long id, String caseNumber, String subject, String itemCode, String itemZh, String itemEn, String departmentZh, String departmentEn,
                         String applicantName, boolean byMandate, CaseState state, CaseOutcome outcome, MyCaseStanding standing, Instant receivedAt,
                         Instant acceptedAt, Instant dueAt, Instant decidedAt, Instant deliveredAt) {
}
