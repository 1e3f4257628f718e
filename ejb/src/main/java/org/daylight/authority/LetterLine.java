package org.daylight.authority;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter as lists show it.
 *
 * @param items        items with at least one right
 * @param exceptions   matters that stay with the department
 * @param inForceFrom  null until it took effect
 * @param inForceUntil last day, inclusive; null: open
 * @param inForce      whether it is in force today
 */
public record LetterLine(long id, String departmentCode, String departmentZh, String departmentEn, String documentNo, LetterState state,
                         LocalDate validFrom, LocalDate validUntil, long items, long exceptions, Instant signedAt, Instant answeredAt,
                         LocalDate inForceFrom, LocalDate inForceUntil, boolean inForce) {
}
