package org.daylight.deadlines.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/**
 * How a limit in working days runs: the start day is not counted, day 1 is the first working day after it, pauses count as the union of
 * their intervals, and the limit ends at midnight at the end of its last day.
 * In 2026, 5 working days from Friday 18 September (Sunday 20 is worked) end on Thursday 24 September and warn from Wednesday 23;
 * paused from 21 to 23 September they end on Tuesday 29 September, since 25 to 27 are the Mid-Autumn Festival.
 *
 * @article TIM-01, TIM-04 (Administrative Licensing Law art. 45, 82; Civil Code art. 201)
 */
public final class CountdownRules {
    /** A limit begins to warn when this many working days are left, unless its case's supervision profile says otherwise (000 art. 19(1)). */
    public static final WorkingDays WARNING_LEFT = WorkingDays.of(1);

    private CountdownRules() {
    }

    /**
     * Days that do not count: those after {@code from} up to and with {@code until}.
     *
     * @param until on or after {@code from}
     */
    public record Pause(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return day.isAfter(from) && !day.isAfter(until);
        }
    }

    /**
     * What follows from a budget, a start and pauses.
     *
     * @param provisional a day of a year without a notice was needed; Monday to Friday is assumed there
     */
    public record Derivation(Instant warnAt, Instant dueAt, String calendarVersion, boolean provisional) {
    }

    /** Warning and due moments of a limit that warns when one working day is left. */
    public static Derivation derive(WorkingCalendar calendar, LocalDate startedOn, WorkingDays budget, List<Pause> pauses) {
        return derive(calendar, startedOn, budget, WARNING_LEFT, pauses);
    }

    /**
     * Warning and due moments of a limit. Of 5 working days from Monday 23 November 2026, which end on Monday 30, with 2 left it warns from Thursday 26.
     *
     * @param warningLeft working days that are left when it begins to warn; as many as the budget or more: from the start day on
     */
    public static Derivation derive(WorkingCalendar calendar, LocalDate startedOn, WorkingDays budget, WorkingDays warningLeft, List<Pause> pauses) {
        LocalDate due = dayNumber(calendar, startedOn, budget.count(), pauses);
        LocalDate warning = dayNumber(calendar, startedOn, Math.max(0, budget.count() - warningLeft.count()), pauses);
        return new Derivation(LegalTime.startOf(warning), LegalTime.endOf(due), calendar.version(),
                !calendar.isPublished(startedOn.plusDays(1), due));
    }

    /** The day that gets this number; 0 is the start day itself. */
    public static LocalDate dayNumber(WorkingCalendar calendar, LocalDate startedOn, int number, List<Pause> pauses) {
        WorkingCalendar assuming = calendar.assumingWeekdays();
        LocalDate from = startedOn;
        int left = number;
        for (Pause pause : union(pauses)) {
            int before = assuming.count(from, pause.from()).count();
            if (before >= left) {
                break;
            }
            left -= before;
            from = later(from, pause.until());
        }
        return assuming.add(from, WorkingDays.of(left));
    }

    /** These pauses as far as they had gone by this day, on which the limit came to stand still for a pause that still runs. */
    public static List<Pause> before(LocalDate still, List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.from().isBefore(still))
                .map(pause -> new Pause(pause.from(), pause.until().isAfter(still) ? still : pause.until())).toList();
    }

    /** The same days without overlaps, in order. */
    static List<Pause> union(List<Pause> pauses) {
        List<Pause> apart = new ArrayList<>();
        for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Pause last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && !pause.from().isAfter(last.until())) {
                apart.set(apart.size() - 1, new Pause(last.from(), later(last.until(), pause.until())));
            } else {
                apart.add(pause);
            }
        }
        return apart;
    }

    /**
     * When a limit that is given as an instant begins to warn. Due on Monday 23 November 2026, with one working day left it warns from Friday 20, with three from
     * Wednesday 18.
     *
     * @param startedOn where no more working days than {@code warningLeft} come after it, it warns from this day on
     * @return beginning of a working day, or of the start day; null where a notice is missing
     */
    public static Instant warningBefore(WorkingCalendar calendar, LocalDate startedOn, Instant dueAt, WorkingDays warningLeft) {
        LocalDate due = lastDay(dueAt);
        WorkingCalendar assuming = calendar.assumingWeekdays();
        LocalDate warning = due;
        for (int left = 0; left < warningLeft.count() && warning.isAfter(startedOn); left++) {
            warning = assuming.previous(warning);
        }
        return calendar.isPublished(warning, due) ? LegalTime.startOf(later(warning, startedOn.isAfter(due) ? due : startedOn)) : null;
    }

    /** The day that ends, or is running, at this instant: midnight still belongs to the day before it. */
    public static LocalDate lastDay(Instant dueAt) {
        return LegalTime.dateOf(dueAt.minusNanos(1));
    }

    /** Refuses a promised limit that is longer than the statutory one; {@code countdown.promised-too-long} (REFUSED). */
    public static void requirePromiseWithinStatute(WorkingDays promised, WorkingDays statutory) {
        if (promised.compareTo(statutory) > 0) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.promised-too-long", "TIM-15", promised.count(), statutory.count());
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
