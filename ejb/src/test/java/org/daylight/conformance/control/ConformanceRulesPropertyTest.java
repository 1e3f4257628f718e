package org.daylight.conformance.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daylight.conformance.DeviationKind;
import org.daylight.kernel.Article;

/** The fast rules against an alignment that tries everything, and against deviations that were planted. */
@Article({"SIG-29", "ACT-10", "MON-13", "MON-01"})
class ConformanceRulesPropertyTest {

    @Property(tries = 3_000)
    void deviations_explain_a_case_with_as_few_steps_as_trying_everything_does(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size,
                                                                              @ForAll @IntRange(max = 6) int length, @ForAll boolean over) {
        Random random = new Random(seed);
        FlowModel model = anyFlow(random, size);
        int[] events = random.ints(length, -1, size).toArray();
        List<Deviation> found = ConformanceRules.ofOrder(model, sequence(over, events));
        int least = SlowAlignment.cost(model, events, over);
        assertThat(found.stream().mapToInt(Deviation::steps).sum()).isEqualTo(least);
        assertThat(ConformanceRules.isInOrder(model, sequence(over, events))).isEqualTo(least == 0);
    }

    @Property(tries = 1_000)
    void a_deviation_that_was_planted_is_found_and_no_other(@ForAll long seed, @ForAll @IntRange(min = 3, max = 20) int size) {
        Random random = new Random(seed);
        FlowModel model = FlowModel.ofActivities(IntStream.range(0, size).mapToObj(i -> "S" + i).toList());
        DeviationKind planted = DeviationKind.values()[random.nextInt(5)];
        List<Integer> events = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        int at = random.nextInt(size - 1);
        switch (planted) {
            case SKIPPED -> events.remove(at);
            case SWAPPED -> events.add(at + 1, events.remove(at));
            case REPEATED -> events.add(at + 1 + random.nextInt(size - at), at);
            case TRUNCATED -> events.subList(at + 1, size).clear();
            default -> events.add(at, CaseSequence.NO_STEP);
        }
        List<Deviation> found = ConformanceRules.ofOrder(model, sequence(true, events.stream().mapToInt(Integer::intValue).toArray()));
        assertThat(found).as("%s at %d of %s", planted, at, events).extracting(Deviation::kind).containsExactly(planted);
        if (planted != DeviationKind.SWAPPED && planted != DeviationKind.UNKNOWN) {
            assertThat(found.get(0).step()).isEqualTo(planted == DeviationKind.TRUNCATED ? at + 1 : at);
        }
    }

    private static FlowModel anyFlow(Random random, int size) {
        List<FlowModel.Step> steps = IntStream.range(0, size).mapToObj(i -> new FlowModel.Step("s" + i, "S" + i, null, null, random.nextInt(4) == 0, null,
                random.nextBoolean() ? List.<String>of() : random.ints(2, 0, size).filter(next -> next != i).distinct().mapToObj(next -> "s" + next).toList())).toList();
        return FlowModel.of(steps, true);
    }

    static CaseSequence sequence(boolean over, int... events) {
        CaseSequence sequence = new CaseSequence();
        sequence.begin();
        for (int event : events) {
            sequence.add(event);
        }
        if (over) {
            sequence.end();
        }
        return sequence;
    }
}
