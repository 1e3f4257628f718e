package org.daylight.notifications;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A message as its reader sees it.
 *
 * @param subjectId of the card, order, finding or case
 * @param number    null: none yet
 * @param dueOn     last day, inclusive; null: none
 */
public record StaffMessageLine(long id, StaffMessageKind kind, long subjectId, String number, String departmentZh, String departmentEn, LocalDate dueOn, Instant createdAt,
                               boolean read) {
}
