package org.daylight.cases.delivery;

import java.time.Instant;

/**
 * A granted case whose result is not with the applicant yet.
 *
 * @param dueAt      last instant in time of the delivery limit; null: none runs
 * @param agentName  may be null
 * @param wish       null: not said
 * @param postedAt   on its way since; null: at the window
 */
public record DeliveryLine(String caseNumber, long version, String subject, String itemZh, String itemEn, String applicantName, String applicantPhone, String agentName,
                           Instant decidedAt, Instant dueAt, DeliveryWay wish, Instant postedAt, boolean joint) {
}
