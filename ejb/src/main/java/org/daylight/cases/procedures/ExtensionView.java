package org.daylight.cases.procedures;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An extension that was asked for, with the case it is about.
 *
 * @param joint        decided by the head of the district government, otherwise of the department
 * @param days         working days
 * @param dueAt        last instant in time of the promise as it stands
 * @param opinion      null until it was decided
 * @param statutoryDue as extended; null unless granted
 * @param promisedDue  as extended; null: the promise was not extended
 */
public record ExtensionView(long id, String caseNumber, String subject, String itemZh, String itemEn, String departmentCode, String departmentZh,
                            String departmentEn, boolean joint, int days, String reason, ExtensionState state, String askedByZh, String askedByEn, Instant askedAt,
                            Instant dueAt, String decidedByZh, String decidedByEn, Instant decidedAt, String opinion, LocalDate statutoryDue, LocalDate promisedDue) {
}
