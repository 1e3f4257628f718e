package org.daylight.supervision;

import java.time.Instant;

/**
 * A case that is or ended late.
 *
 * @param officer   user name of the person it waits for, or else who held its last level; null: nobody is known
 * @param stoppedAt null: still open
 * @param daysLate  working days after the last day, to the end or to today; at least 1
 * @param signalId  the newest signal about it, which says why; null: none
 */
public record LateLine(String caseNumber, String subject, String departmentZh, String departmentEn, String itemZh, String itemEn, String officer, String officerZh,
                       String officerEn, Instant dueAt, Instant stoppedAt, int daysLate, Long signalId) {
}
