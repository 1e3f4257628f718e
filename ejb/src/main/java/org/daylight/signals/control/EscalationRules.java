package org.daylight.signals.control;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.BackOff;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;

/** When a step of the ladder is due, and how often it is tried. */
public final class EscalationRules {
    /** A step that cannot fire. */
    static final BackOff AGAIN = BackOff.minutes(5);

    private EscalationRules() {
    }

    /**
     * A due moment.
     *
     * @param at          last instant in time: midnight at the end of the last day
     * @param provisional counted into a year whose holidays are not published
     */
    public record Due(Instant at, boolean provisional) {
    }

    /**
     * The end of so many working days, of which the day after the start is the first: one working day from 2026-09-30 ends with 2026-10-08, after the National Day
     * holiday.
     *
     * @param startedOn not counted
     * @param days      working days, at least one
     * @article SIG-36 (000 art. 21(2)), C7
     */
    public static Due due(WorkingCalendar calendar, LocalDate startedOn, int days) {
        LocalDate last = calendar.assumingWeekdays().add(startedOn, WorkingDays.of(days));
        return new Due(LegalTime.endOf(last), !calendar.isPublished(startedOn, last));
    }
}
