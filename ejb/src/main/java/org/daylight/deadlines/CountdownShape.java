package org.daylight.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.control.CountdownRules;
import org.daylight.deadlines.control.CountdownRules.Pause;
import org.daylight.kernel.WorkingDays;

/**
 * All that the days of a limit follow from; limits of one shape warn and end alike.
 *
 * @param pauses in any order
 */
public record CountdownShape(LocalDate startedOn, WorkingDays budget, WorkingDays warningLeft, List<Interval> pauses) {

    /**
     * The days after {@code from} up to and with {@code until}.
     *
     * @param until null while it runs
     */
    public record Interval(LocalDate from, LocalDate until) {
    }

    /**
     * When limits of a shape warn and end.
     *
     * @param warnAt      null only for a reported deadline of a year without notice
     * @param provisional crosses into a year whose notice is not published
     */
    public record Dates(Instant warnAt, Instant dueAt, boolean provisional) {
    }

    /** As the rules derive them; while a pause runs, as they were when the limit came to stand still. No database is asked. */
    public Dates dates(WorkingCalendar calendar) {
        List<Pause> closed = pauses.stream().filter(pause -> pause.until() != null).map(pause -> new Pause(pause.from(), pause.until())).toList();
        List<Pause> moving = pauses.stream().filter(pause -> pause.until() == null).map(Interval::from).min(LocalDate::compareTo)
                .map(still -> CountdownRules.before(still, closed)).orElse(closed);
        CountdownRules.Derivation derived = CountdownRules.derive(calendar, startedOn, budget, warningLeft, moving);
        return new Dates(derived.warnAt(), derived.dueAt(), derived.provisional());
    }
}
