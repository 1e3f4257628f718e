package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;

/** Days near an end, as the calendar in force has them; of a year without a notice Monday to Friday. */
@ApplicationScoped
public class LastDays {
    /** A limit of no more working days is nearly over from its beginning. */
    static final int SHORT = 2;
    private static final int LOOK_BACK = 120;

    @Inject
    CalendarInForce calendar;

    /** The working day after: Monday 2026-03-09 for Friday the 6th. Until its end a limit is on its last day or has one day left. */
    LocalDate after(Instant at) {
        return days().next(LegalTime.dateOf(at));
    }

    /** The last two working days of the month that ends with or before the day: 30 and 31 March 2026 for 2 April, for 31 March itself too. */
    List<LocalDate> ofMonth(LocalDate on) {
        LocalDate end = on.equals(on.with(TemporalAdjusters.lastDayOfMonth())) ? on : on.withDayOfMonth(1).minusDays(1);
        LocalDate last = days().previous(end.plusDays(1));
        return List.of(days().previous(last), last);
    }

    /** The day so many working days before, the day itself not counted: Monday 2026-03-02 is 7 before Wednesday the 11th. */
    LocalDate before(LocalDate on, WorkingDays count) {
        LocalDate day = on;
        for (int i = 0; i < count.count(); i++) {
            day = days().previous(day);
        }
        return day;
    }

    /** Working days of the last four months, with commas. */
    String recent(LocalDate until) {
        WorkingCalendar days = days();
        return until.minusDays(LOOK_BACK).datesUntil(until.plusDays(1)).filter(days::isWorkingDay).map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private WorkingCalendar days() {
        return calendar.current().assumingWeekdays();
    }
}
