package org.daylight.conformance.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownShape;
import org.daylight.deadlines.CountdownShape.Interval;
import org.daylight.deadlines.Countdowns;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Detector;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Step;

/**
 * What a limit would have shown and proposed. A promise of 5 working days from Friday 18 September 2026 that was kept on Thursday the 24th warned from the 23rd and was in time;
 * with 4 days it would have been due on the 23rd, and red.
 *
 * @article SIG-02, SIG-04, MON-25 (004 art. 32(1))
 */
public final class ReplayRules {
    private static final String CARD = "_CARD";

    private ReplayRules() {
    }

    /**
     * A limit as it ran.
     *
     * @param budget    working days with all that was added; null: reported as an instant
     * @param added     of these, by extensions
     * @param warnAt    null: it did not warn
     * @param stoppedAt null: it runs
     */
    public record Limit(LocalDate startedOn, Integer budget, int added, int warningLeft, Instant warnAt, Instant dueAt, Instant stoppedAt, List<Interval> pauses) {
        /** Until when it could turn: the end, the day on which it came to stand still, or now. */
        Instant until(Instant now) {
            Instant still = pauses.stream().filter(pause -> pause.until() == null).map(pause -> LegalTime.endOf(pause.from())).min(Instant::compareTo).orElse(now);
            return stoppedAt != null ? stoppedAt : still.isBefore(now) ? still : now;
        }
    }

    /**
     * When a limit warns and ends.
     *
     * @param warnAt null: it does not warn
     */
    public record Dates(Instant warnAt, Instant dueAt) {
        /** The worst light up to that moment. */
        Light worst(Instant until) {
            return until.isAfter(dueAt) ? Light.OVERDUE : warnAt != null && !until.isBefore(warnAt) ? Light.WARNING : Light.NORMAL;
        }
    }

    /**
     * When it would have warned and ended, by the calendar and with its own pauses and extensions.
     *
     * @param profile null: it warns as it did
     * @param promise working days; null: as many as it had
     */
    public static Dates dates(Limit limit, WorkingCalendar calendar, ProfileContent profile, Integer promise) {
        if (limit.budget() == null) {
            return new Dates(limit.warnAt() == null ? null : warning(limit, calendar, profile), limit.dueAt());
        }
        WorkingDays budget = WorkingDays.of(promise == null ? limit.budget() : promise + limit.added());
        WorkingDays left = profile == null && promise == null ? WorkingDays.of(limit.warningLeft()) : left(limit, profile, budget);
        CountdownShape.Dates dates = new CountdownShape(limit.startedOn(), budget, left, limit.pauses()).dates(calendar);
        return new Dates(dates.warnAt(), dates.dueAt());
    }

    private static WorkingDays left(Limit limit, ProfileContent profile, WorkingDays budget) {
        boolean sameDay = budget.count() == 1 && limit.budget() == 1;
        return profile == null || sameDay ? WorkingDays.of(limit.warningLeft()) : profile.warningLeft("PROMISED", budget);
    }

    private static Instant warning(Limit limit, WorkingCalendar calendar, ProfileContent profile) {
        WorkingDays length = calendar.assumingWeekdays().count(limit.startedOn(), LegalTime.dateOf(limit.dueAt().minusNanos(1)));
        WorkingDays left = profile == null ? WorkingDays.of(limit.warningLeft()) : profile.warningLeft("PROMISED", length);
        return Countdowns.warningBefore(calendar, limit.startedOn(), limit.dueAt(), left);
    }

    /**
     * Codes of the rules, and of the steps that follow on the same day, that a limit in this light sets off; in the order of the codes.
     *
     * @param leading   the worst light of the promise or of the reported deadline
     * @param statutory of the statutory limit; null: it has none
     */
    public static List<String> signals(ProfileContent profile, Light leading, Light statutory) {
        TreeSet<String> found = new TreeSet<>();
        List<String> raised = new ArrayList<>();
        profile.rules().stream().filter(rule -> rule.detector() == Detector.AUTO && isSetOff(rule, leading, statutory)).forEach(rule -> {
            found.add(rule.code());
            raised.add(rule.signal());
        });
        profile.ladder().stream().filter(step -> step.afterDays() == 0 && raised.contains(step.from())).map(Step::code).forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean isSetOff(Rule rule, Light leading, Light statutory) {
        if ("LT-WARN".equals(rule.code())) {
            return leading != Light.NORMAL;
        }
        if ("LT-NORMAL".equals(rule.code())) {
            return false;
        }
        return "PROMISED".equals(rule.clock()) && leading == Light.OVERDUE || "STATUTORY".equals(rule.clock()) && statutory == Light.OVERDUE;
    }

    /** How many of these propose a card. */
    static long cards(ProfileContent profile, List<String> signals) {
        return profile.rules().stream().filter(rule -> signals.contains(rule.code()) && rule.signal().endsWith(CARD)).count()
                + profile.ladder().stream().filter(step -> signals.contains(step.code()) && step.to().endsWith(CARD)).count();
    }
}
