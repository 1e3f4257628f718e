package org.daylight.deadlines.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownStart;
import org.daylight.deadlines.entity.Countdown;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/** What must hold before limits change. */
public final class CountdownChecks {
    private static final int REASON_AT_MOST = 4000;

    private CountdownChecks() {
    }

    /** {@code countdown.empty-budget} (REFUSED) for any but a promise, which may be one to finish on the spot; a reported deadline is a fault. */
    public static void requireCountable(CountdownStart start) {
        if (start.kind() == CountdownKind.REPORTED) {
            throw new IllegalArgumentException("a reported deadline is an instant, not a number of days");
        }
        if (start.kind() != CountdownKind.PROMISED) {
            requireDays(start.budget());
        }
    }

    /** {@code countdown.empty-budget} (REFUSED). */
    public static void requireDays(WorkingDays days) {
        if (days.count() == 0) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.empty-budget", "TIM-01");
        }
    }

    /** Whether a promise, or a statutory limit, is started without the other, so that those that run must be known. */
    public static boolean startsOneOfBoth(Collection<CountdownStart> starts) {
        return budget(starts, CountdownKind.PROMISED).isPresent() != budget(starts, CountdownKind.STATUTORY).isPresent();
    }

    /** {@code countdown.promised-too-long} (REFUSED) where both limits are there after the start. */
    public static void requirePromiseWithinStatute(Collection<CountdownStart> starts, List<Countdown> known) {
        budget(starts, CountdownKind.PROMISED).or(() -> budget(known, CountdownKind.PROMISED)).ifPresent(promised ->
                budget(starts, CountdownKind.STATUTORY).or(() -> budget(known, CountdownKind.STATUTORY)).ifPresent(statutory ->
                        CountdownRules.requirePromiseWithinStatute(promised, statutory)));
    }

    /** {@code countdown.reason-missing}, {@code countdown.reason-too-long} (BAD_INPUT). */
    public static void requireReason(String reason) {
        require(reason != null && !reason.isBlank(), Problem.Kind.BAD_INPUT, "countdown.reason-missing");
        require(reason.length() <= REASON_AT_MOST, Problem.Kind.BAD_INPUT, "countdown.reason-too-long");
    }

    public static void require(boolean holds, Problem.Kind kind, String code) {
        if (!holds) {
            throw new Problem(kind, code, "TIM-08");
        }
    }

    private static Optional<WorkingDays> budget(Collection<CountdownStart> starts, CountdownKind kind) {
        return starts.stream().filter(start -> start.kind() == kind).map(CountdownStart::budget).findFirst();
    }

    private static Optional<WorkingDays> budget(List<Countdown> known, CountdownKind kind) {
        return known.stream().filter(countdown -> countdown.kind() == kind).map(Countdown::budget).findFirst();
    }
}
