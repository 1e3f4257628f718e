package org.daylight.cases.control;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.ProfileContent;

/**
 * When a reported deadline warns.
 *
 * @param left working days that are left then
 * @param at   null where the year's notice is not published
 */
public record ReportWarning(WorkingDays left, Instant at) {

    /**
     * As the profile warns of a promise of as many working days as there are from the opening to the deadline.
     *
     * @article SIG-02 (000 art. 19(1); 004 art. 31(2)), C2
     */
    public static ReportWarning of(WorkingCalendar calendar, ProfileContent profile, LocalDate openedOn, Instant dueAt) {
        WorkingDays length = calendar.assumingWeekdays().count(openedOn, LegalTime.dateOf(dueAt.minusNanos(1)));
        WorkingDays left = profile.warningLeft(CountdownKind.PROMISED.name(), length);
        return new ReportWarning(left, Countdowns.warningBefore(calendar, openedOn, dueAt, left));
    }
}
