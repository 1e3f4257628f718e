package org.daylight.deadlines.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownDay.Addition;
import org.daylight.deadlines.CountdownDay.Reason;
import org.daylight.deadlines.CountdownDay.Standstill;
import org.daylight.deadlines.control.CountdownRules.Pause;

/** "Why this date?": a limit day by day. */
public final class ExplanationRules {
    /** Three years; a longer limit is explained up to there. */
    static final int DAYS_AT_MOST = 3 * 366;

    private ExplanationRules() {
    }

    /** Days that do not count, and what for. */
    public record Still(Pause days, Standstill why) {
    }

    /**
     * Every day from the start day to {@code lastDay}, both included, counted or not, and why. Of 5 working days from Friday 18 September 2026 that
     * were extended by 2, day 5 is Thursday 24 September and day 6, the first one of the extension, Monday 28.
     *
     * @param lastDay   the due day; while paused, the day up to which the pause is shown
     * @param pauses    with the running ones, if any, up to {@code lastDay} or later
     * @param first     number of the last day that the limit had when it began
     * @param additions what was added to it since, in order
     */
    public static List<CountdownDay> explain(WorkingCalendar calendar, LocalDate startedOn, LocalDate lastDay, List<Still> pauses, int first,
                                             List<Addition> additions) {
        WorkingCalendar assuming = calendar.assumingWeekdays();
        List<CountdownDay> days = new ArrayList<>();
        days.add(new CountdownDay(startedOn, null, Reason.START_DAY, calendar.nameOf(startedOn)));
        int counted = 0;
        for (LocalDate day = startedOn.plusDays(1); !day.isAfter(lastDay) && days.size() < DAYS_AT_MOST; day = day.plusDays(1)) {
            List<Standstill> standstills = standstills(day, pauses);
            Reason reason = standstills.isEmpty() ? reason(assuming, day) : Reason.PAUSED;
            boolean counts = reason == Reason.WORKING_DAY || reason == Reason.MAKE_UP_DAY;
            counted += counts ? 1 : 0;
            days.add(new CountdownDay(day, counts ? counted : null, reason, calendar.nameOf(day), counts ? addition(counted - first, additions) : null, standstills));
        }
        return days;
    }

    /** @param number of the day among those that were added; less than 1: none of them */
    private static Addition addition(int number, List<Addition> additions) {
        int end = 0;
        for (Addition addition : additions) {
            end += addition.days().count();
            if (number >= 1 && number <= end) {
                return addition;
            }
        }
        return null;
    }

    private static List<Standstill> standstills(LocalDate day, List<Still> pauses) {
        return pauses.stream().filter(pause -> pause.days().holds(day)).map(Still::why).distinct().toList();
    }

    private static Reason reason(WorkingCalendar calendar, LocalDate day) {
        boolean named = calendar.nameOf(day) != null && calendar.isPublished(day.getYear());
        if (calendar.isWorkingDay(day)) {
            return named ? Reason.MAKE_UP_DAY : Reason.WORKING_DAY;
        }
        return named ? Reason.HOLIDAY : Reason.WEEKEND;
    }
}
