package org.daylight.notifications;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What staff are told, and who of them; no applicant's name.
 *
 * @param event          what happened, told once however often it is tried, such as {@code card:12:ISSUED}
 * @param subjectId      of the card, order or finding
 * @param number         null: none yet
 * @param departmentCode whose matter it is
 * @param heads          whether who heads that department is told
 * @param persons        user names; those who left read nothing
 * @param dueOn          last day, inclusive; null: none
 */
public record TellStaff(StaffMessageKind kind, String event, long subjectId, String number, String departmentCode, boolean heads, Collection<String> persons, LocalDate dueOn) {
}
