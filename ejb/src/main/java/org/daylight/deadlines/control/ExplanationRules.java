package org.daylight.deadlines.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownDay.Reason;
import org.daylight.deadlines.control.CountdownRules.Pause;

/** "Why this date?": a limit day by day. */
public final class ExplanationRules {
    /** Three years; a longer limit is explained up to there. */
    static final int DAYS_AT_MOST = 3 * 366;

    private ExplanationRules() {
    }

    /**
     * Every day from the start day to {@code lastDay}, both included, counted or not, and why.
     *
     * @param pauses  with the running one, if any, up to {@code lastDay} or later
     * @param lastDay the due day; while paused, the day up to which the pause is shown
     */
    public static List<CountdownDay> explain(WorkingCalendar calendar, LocalDate startedOn, LocalDate lastDay, List<Pause> pauses) {
        WorkingCalendar assuming = calendar.assumingWeekdays();
        List<CountdownDay> days = new ArrayList<>();
        days.add(new CountdownDay(startedOn, null, Reason.START_DAY, calendar.nameOf(startedOn)));
        int counted = 0;
        for (LocalDate day = startedOn.plusDays(1); !day.isAfter(lastDay) && days.size() < DAYS_AT_MOST; day = day.plusDays(1)) {
            Reason reason = reason(assuming, day, pauses);
            boolean counts = reason == Reason.WORKING_DAY || reason == Reason.MAKE_UP_DAY;
            counted += counts ? 1 : 0;
            days.add(new CountdownDay(day, counts ? counted : null, reason, calendar.nameOf(day)));
        }
        return days;
    }

    private static Reason reason(WorkingCalendar calendar, LocalDate day, List<Pause> pauses) {
        if (pauses.stream().anyMatch(pause -> pause.holds(day))) {
            return Reason.PAUSED;
        }
        boolean named = calendar.nameOf(day) != null && calendar.isPublished(day.getYear());
        if (calendar.isWorkingDay(day)) {
            return named ? Reason.MAKE_UP_DAY : Reason.WORKING_DAY;
        }
        return named ? Reason.HOLIDAY : Reason.WEEKEND;
    }
}
