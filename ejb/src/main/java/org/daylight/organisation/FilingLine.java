package org.daylight.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A filing in a list.
 *
 * @param waitingFor role of the step that is due; null: nobody
 * @param dueOn      last day of that step; null: nothing is due
 * @param overdue    whether that day is over
 */
public record FilingLine(long id, String number, String kind, String kindZh, String kindEn, String departmentCode, String departmentZh,
                         String departmentEn, String title, FilingState state, String waitingFor, LocalDate dueOn, boolean overdue,
                         String filedBy, String filedByZh, String filedByEn, Instant filedAt, Instant decidedAt) {
}
