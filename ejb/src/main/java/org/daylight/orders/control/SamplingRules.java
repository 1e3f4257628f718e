package org.daylight.orders.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.orders.DrawSample;
import org.daylight.orders.JudgeCase;
import org.daylight.orders.SampleMark;
import org.daylight.orders.SampledCase;
import org.daylight.profiles.Supervision.Rule;

/**
 * What may be drawn, and how it is judged.
 *
 * @article MON-14 (002 art. 20(4)), MON-17 (002 art. 22)
 */
public final class SamplingRules {
    /** Cases at most among which is drawn. */
    public static final int LARGEST = 100_000;
    private static final int MOST = 500;

    private SamplingRules() {
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code sampling.size}, {@code sampling.period} (400). */
    public static DrawSample checked(DrawSample draw) {
        if (draw.size() < 1 || draw.size() > MOST) {
            throw new Problem(Problem.Kind.BAD_INPUT, "sampling.size", "MON-17", MOST);
        }
        if (draw.fromOn() == null || draw.untilOn() == null || draw.untilOn().isBefore(draw.fromOn())) {
            throw new Problem(Problem.Kind.BAD_INPUT, "sampling.period", "MON-17");
        }
        return new DrawSample(OrderRules.text("title", draw.title(), 200), OrderRules.optional("departmentCode", draw.departmentCode(), 32),
                OrderRules.optional("itemCode", draw.itemCode(), 50), draw.outcome(), draw.fromOn(), draw.untilOn(), draw.size(), OrderRules.optional("seed", draw.seed(), 64));
    }

    /** {@code sampling.nothing}, {@code sampling.too-many} (422). */
    public static void requirePopulation(int population) {
        OrderRules.require(population > 0, "sampling.nothing", "MON-17");
        OrderRules.require(population <= LARGEST, "sampling.too-many", "MON-17", LARGEST);
    }

    /** {@code input.missing} (400), {@code sampling.note-missing} (422). */
    public static JudgeCase checked(JudgeCase judge) {
        List<SampleMark> marks = Stream.of(judge.legality(), judge.conduct(), judge.discretion(), judge.singleTrack()).filter(Objects::nonNull).toList();
        if (marks.size() < 4) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", "MON-14", "marks");
        }
        String note = OrderRules.optional("note", judge.note(), 2_000);
        OrderRules.require(note != null || marks.stream().allMatch(SampleMark.FINE::equals), "sampling.note-missing", "MON-14");
        return new JudgeCase(judge.id(), judge.version(), judge.legality(), judge.conduct(), judge.discretion(), judge.singleTrack(), note);
    }

    /** {@code order.changed} (409). */
    public static void requireCurrent(SampledCase sampled, int version) {
        OrderRules.requireCurrent(sampled.version(), version);
    }

    /** {@code sampling.signalled} (409). */
    public static void requireNoSignal(SampledCase sampled) {
        if (sampled.signalId() != null) {
            throw signalled();
        }
    }

    /** {@code sampling.not-wrong} (422). */
    public static void requireFound(SampledCase sampled) {
        boolean found = Stream.of(sampled.legality(), sampled.conduct(), sampled.discretion(), sampled.singleTrack()).anyMatch(mark -> mark != null && mark != SampleMark.FINE);
        OrderRules.require(found, "sampling.not-wrong", "MON-14");
    }

    /** {@code sampling.rule} (422). */
    public static void requireRule(List<Rule> rules, String code) {
        OrderRules.require(rules.stream().anyMatch(rule -> rule.code().equals(code)), "sampling.rule", "MON-14");
    }

    public static Problem signalled() {
        return new Problem(Problem.Kind.CONFLICT, "sampling.signalled", "MON-17");
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "sampling.unknown", null);
    }
}
