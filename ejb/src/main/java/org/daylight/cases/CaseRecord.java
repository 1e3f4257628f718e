package org.daylight.cases;

import java.time.Instant;

/**
 * A native case as rooms above read it, without regard to who asks.
 *
 * @param handlingType     code of {@link org.daylight.items.HandlingType}
 * @param applicantAccount user name of who applied online; null: at the window
 * @param stepRound        number of the step that waits, counted from 1
 * @param facts            key facts as a JSON object; null: none
 */
public record CaseRecord(long id, String caseNumber, long itemVersionId, String departmentCode, String subject, String applicantName, String applicantId,
                         String applicantKind, String applicantPhone, String applicantEmail, String applicantAccount, String agentName, String agentId,
                         String channel, String handlingType, CaseState state, CaseOutcome outcome, Instant receivedAt, Instant registeredAt,
                         Instant acceptedAt, Instant dueAt, Instant closedAt, Instant deliveredAt, boolean deemed, boolean joint, boolean greenChannel,
                         int stepRound, String facts) {
}
