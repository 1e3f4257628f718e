package org.daylight.cases.control;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Clocks;

/**
 * What a special procedure may stop, for how long, and what becomes of a limit. The day of the notice still counts; the days after it do not.
 *
 * <p>Example: a promise of 5 working days accepted on Monday 2026-03-02 is due on Monday 2026-03-09. An expert review announced on Wednesday 03-04
 * that takes 4 working days ends on Tuesday 03-10; the 3 days that were left make it due on Friday 03-13.
 *
 * @article TIM-04, TIM-05, TIM-06, C10 (Administrative Licensing Law art. 45; 001 sec. 2; 004 art. 24, 30)
 */
public final class ProcedureRules {
    /** 中断: what {@code suspend} begins. */
    public static final String INTERRUPTION = "INTERRUPTION";
    public static final String HEARING = "HEARING";
    /** Working days that are planned for it, where nobody says how many. */
    public static final int INTERRUPTION_DAYS = 5;
    static final int PLANNED_AT_MOST = 400;
    private static final Set<CaseState> RUNNING = EnumSet.of(CaseState.ACCEPTED, CaseState.HANDLED, CaseState.REVIEWED);

    private ProcedureRules() {
    }

    /** Clocks that the kind stops: never the statutory one where no law excludes its time (C10). */
    public static Set<String> stops(Clocks.Procedure kind) {
        Set<String> stops = new TreeSet<>(kind.stops());
        if (kind.legalBasis() == null || kind.legalBasis().isBlank()) {
            stops.remove(CountdownKind.STATUTORY.name());
        }
        return stops;
    }

    /**
     * The limits behind these clocks. What the law leaves out of the time of the whole examination (Administrative Licensing Law art. 45) stops the opinions of
     * co-handlers too, who wait for the same hearing or appraisal. What stops the host's own promise alone, such as an interruption, a visit or a supplement, does not: the
     * others were asked to examine side by side (004 art. 25) and give their opinions within limits of their own (003 art. 12).
     */
    public static Set<CountdownKind> limits(Set<String> stops) {
        Set<CountdownKind> kinds = EnumSet.noneOf(CountdownKind.class);
        for (CountdownKind kind : EnumSet.of(CountdownKind.STATUTORY, CountdownKind.PROMISED, CountdownKind.STEP)) {
            if (stops.contains(kind.name())) {
                kinds.add(kind);
            }
        }
        if (kinds.contains(CountdownKind.STATUTORY)) {
            kinds.add(CountdownKind.OPINION);
        }
        return kinds;
    }

    /** Between acceptance and decision. */
    public static boolean isUnderWay(CaseState state) {
        return RUNNING.contains(state);
    }

    /** {@code procedure.unknown-kind} (422). */
    public static Clocks.Procedure kind(List<Clocks.Procedure> kinds, String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "procedure.unknown-kind", "TIM-04"));
    }

    /** {@code procedure.days} (422) where it takes no working day or more than the longest permitted. */
    public static void requireDays(int planned, Integer atMost) {
        if (planned < 1 || planned > mostDays(atMost)) {
            throw new Problem(Problem.Kind.REFUSED, "procedure.days", "TIM-06", mostDays(atMost));
        }
    }

    /** Working days that may be planned. */
    public static int mostDays(Integer atMost) {
        return atMost == null ? PLANNED_AT_MOST : atMost;
    }

    /**
     * {@code case.limit-over} (422) where nothing is left to stop: on and after the last day of the promise, unless the kind also stops the statutory limit
     * and that one has days left. No pause hides that a case is late.
     */
    public static void requireDaysLeft(Set<CountdownKind> stopped, List<CountdownView> limits, LocalDate today) {
        boolean left = limits.stream().filter(limit -> limit.kind() == CountdownKind.PROMISED || limit.kind() == CountdownKind.STATUTORY)
                .filter(limit -> stopped.contains(limit.kind()) && limit.stoppedAt() == null)
                .anyMatch(limit -> limit.pausedOn() != null || today.isBefore(dueOn(limit)));
        if (!left) {
            throw new Problem(Problem.Kind.REFUSED, "case.limit-over", "TIM-08");
        }
    }

    /** Last day that the kind may leave out; null: no limit of its own. What goes on after it is not left out any more. */
    public static LocalDate longestOn(WorkingCalendar calendar, LocalDate startedOn, Integer atMost) {
        return atMost == null ? null : calendar.assumingWeekdays().add(startedOn, WorkingDays.of(atMost));
    }

    /** Last day that is left out where it ends today. */
    public static LocalDate pausedUntil(WorkingCalendar calendar, LocalDate startedOn, Integer atMost, LocalDate today) {
        LocalDate longest = longestOn(calendar, startedOn, atMost);
        return longest == null || today.isBefore(longest) ? today : longest;
    }

    /**
     * Last day of a running limit if it stands still up to and with {@code until}.
     *
     * @param until the latest end of all that stops it
     */
    public static LocalDate dueAfter(WorkingCalendar calendar, CountdownView limit, LocalDate today, LocalDate until) {
        LocalDate from = limit.pausedOn() == null ? today : limit.pausedOn();
        LocalDate due = dueOn(limit);
        if (!from.isBefore(due) || !from.isBefore(until)) {
            return due;
        }
        WorkingCalendar assuming = calendar.assumingWeekdays();
        return assuming.add(until, assuming.count(from, due));
    }

    public static LocalDate dueOn(CountdownView limit) {
        return LegalTime.dateOf(limit.dueAt().minusNanos(1));
    }
}
