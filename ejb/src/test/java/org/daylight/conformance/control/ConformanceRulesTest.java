package org.daylight.conformance.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.conformance.DeviationKind;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemFlow;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class ConformanceRulesTest {
    private static final int ACCEPT = 0;
    private static final int HANDLE = 1;
    private static final int REVIEW = 2;
    private static final int DECIDE = 3;
    private static final int CLOSE = 4;
    private static final FlowModel ORDINARY = FlowModel.of(flow(ApprovalTemplate.TWO_LEVELS));
    private final CaseSequence events = new CaseSequence();

    private static ItemFlow flow(ApprovalTemplate template, FlowStep... steps) {
        return new ItemFlow(1, "I", "X", HandlingType.PROMISED, template, List.of(steps));
    }

    private static FlowStep step(String code, StepKind kind, String person, String... next) {
        return new FlowStep(code, code, code, kind, null, null, person, null, null, List.of(next), null);
    }

    @Test
    @Article({"MON-01", "SIG-29"})
    void the_five_stages_are_judged_one_by_one() {
        assertThat(order(true, ACCEPT, HANDLE, REVIEW, DECIDE, CLOSE)).isEmpty();
        assertThat(order(false, ACCEPT, HANDLE)).as("what is not over lacks nothing that can still come").isEmpty();
        assertThat(order(true, ACCEPT, REVIEW, HANDLE, DECIDE, CLOSE)).containsExactly(new Deviation(DeviationKind.SWAPPED, 2, HANDLE, DECIDE, 2));
        assertThat(order(true, ACCEPT, HANDLE, DECIDE, CLOSE)).containsExactly(new Deviation(DeviationKind.SKIPPED, 2, REVIEW, REVIEW, 1));
        assertThat(order(true, ACCEPT, HANDLE, REVIEW)).containsExactly(new Deviation(DeviationKind.TRUNCATED, 3, DECIDE, DECIDE, 2));
        assertThat(order(false, ACCEPT, HANDLE, HANDLE, REVIEW)).containsExactly(new Deviation(DeviationKind.REPEATED, 2, HANDLE, REVIEW, 1));
        assertThat(order(false, ACCEPT, CaseSequence.NO_STEP, HANDLE)).containsExactly(new Deviation(DeviationKind.UNKNOWN, 1, CaseSequence.NO_STEP, HANDLE, 1));
        assertThat(order(false, ACCEPT, REVIEW)).as("a step came, so the one before it was passed over")
                .containsExactly(new Deviation(DeviationKind.SKIPPED, 1, HANDLE, HANDLE, 1));
        assertThat(order(false, ACCEPT, CLOSE)).as("too early, while what was passed over may still come").containsExactly(new Deviation(DeviationKind.SWAPPED, 1, CLOSE, HANDLE, 1));
        assertThat(order(true)).containsExactly(new Deviation(DeviationKind.TRUNCATED, 0, ACCEPT, ACCEPT, 5));
    }

    @Test
    @Article("SIG-29")
    void who_gives_a_case_back_adds_no_step() {
        fill(ACCEPT, HANDLE, REVIEW);
        events.back(HANDLE, 3, false);
        append(HANDLE, REVIEW, DECIDE, CLOSE);
        events.end();
        assertThat(ConformanceRules.ofOrder(ORDINARY, events)).isEmpty();
        fill(ACCEPT, HANDLE, REVIEW);
        events.back(HANDLE, 3, false);
        append(REVIEW, DECIDE);
        assertThat(ConformanceRules.ofOrder(ORDINARY, events)).containsExactly(new Deviation(DeviationKind.SKIPPED, 4, HANDLE, HANDLE, 1));
    }

    @Test
    @Article("SIG-29")
    void the_ways_that_a_flow_names_are_no_deviation() {
        FlowModel spot = FlowModel.of(flow(ApprovalTemplate.ONE_LEVEL, step("in", StepKind.ACCEPT, null, "spot", "visit"), step("visit", StepKind.SPECIAL, null),
                step("spot", StepKind.DECIDE, null)));
        assertThat(spot.steps()).extracting(FlowModel.Step::code).containsExactly("in", "visit", "spot", "close");
        fill(0, 2, 3);
        events.end();
        assertThat(ConformanceRules.ofOrder(spot, events)).as("on the spot").isEmpty();
        fill(0, 1, 2, 3);
        events.end();
        assertThat(ConformanceRules.ofOrder(spot, events)).as("with a visit").isEmpty();
        assertThat(FlowModel.of(flow(null, step("look", StepKind.HANDLE, null))).steps()).extracting(FlowModel.Step::code)
                .as("what the flow leaves out is as cases follow it").containsExactly("accept", "look", "decide", "close");
    }

    @Test
    @Article({"FLW-12", "AUT-08", "SIG-17"})
    void people_and_their_reasons_are_judged_with_the_order() {
        fill(ACCEPT);
        events.add(HANDLE, 1, false, false);
        events.add(REVIEW, 1, false, false);
        events.add(DECIDE, 2, true, false);
        assertThat(ConformanceRules.ofPeople(ORDINARY, events)).extracting(Deviation::kind, Deviation::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DeviationKind.SAME_PERSON, 2), org.assertj.core.groups.Tuple.tuple(DeviationKind.REASON_MISSING, 3));
        assertThat(ConformanceRules.ofPeople(FlowModel.of(flow(ApprovalTemplate.ONE_LEVEL)), events)).extracting(Deviation::kind)
                .as("one level may be in one hand").containsExactly(DeviationKind.REASON_MISSING);
        FlowModel named = FlowModel.of(flow(ApprovalTemplate.TWO_LEVELS, step("accept", StepKind.ACCEPT, null), step("decide", StepKind.DECIDE, "li")));
        fill(0);
        events.add(1, 7, false, false);
        assertThat(ConformanceRules.ofPeople(named, events)).extracting(Deviation::kind).containsExactly(DeviationKind.WITHOUT_AUTHORITY);
        fill(0);
        events.add(1, 7, false, true);
        assertThat(ConformanceRules.ofPeople(named, events)).as("the step was handed over").isEmpty();
    }

    @Test
    @Article("MON-13")
    void a_step_that_a_reference_leaves_open_may_be_there_or_not() {
        FlowModel typed = FlowModel.ofActivities(List.of("收件", "踏勘?", "审核"));
        fill(0, 2);
        events.end();
        assertThat(ConformanceRules.ofOrder(typed, events)).isEmpty();
        fill(0, 2, 1);
        events.end();
        assertThat(ConformanceRules.ofOrder(typed, events)).extracting(Deviation::kind).containsExactly(DeviationKind.SWAPPED);
    }

    private List<Deviation> order(boolean over, int... steps) {
        return ConformanceRules.ofOrder(ORDINARY, ConformanceRulesPropertyTest.sequence(over, steps));
    }

    private void fill(int... steps) {
        events.begin();
        append(steps);
    }

    private void append(int... steps) {
        for (int step : steps) {
            events.add(step);
        }
    }
}
