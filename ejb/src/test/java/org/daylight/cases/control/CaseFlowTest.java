package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.entity.Standing;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemFlow;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

class CaseFlowTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    @Article({"FLW-04", "ITM-28"})
    void an_item_without_steps_has_the_ordinary_flow() {
        assertThat(flow(List.of(), null).steps()).extracting(FlowStep::code).containsExactly("accept", "handle", "review", "decide", "close");
    }

    @Test
    @Article("FLW-04")
    void what_a_flow_does_not_say_is_as_in_the_ordinary_one() {
        assertThat(flow(List.of(step("a", StepKind.HANDLE)), null).steps()).extracting(FlowStep::code).containsExactly("accept", "a", "decide", "close");
        assertThat(flow(List.of(step("in", StepKind.ACCEPT), step("out", StepKind.CLOSE)), null).steps()).extracting(FlowStep::code)
                .containsExactly("in", "decide", "out");
    }

    @Test
    @Article("AUT-07")
    void of_one_level_nobody_is_kept_from_deciding() {
        List<FlowStep> steps = List.of(step("in", StepKind.ACCEPT), step("h", StepKind.HANDLE), step("d", StepKind.DECIDE));
        FlowStep decide = steps.get(2);
        assertThat(flow(steps, ApprovalTemplate.ONE_LEVEL).waiting(decide, 3, "ZJ", "wang", AT).barred()).isNull();
        assertThat(flow(steps, ApprovalTemplate.TWO_LEVELS).waiting(decide, 3, "ZJ", "wang", AT).barred()).isEqualTo("wang");
        assertThat(flow(steps, null).waiting(steps.get(1), 2, "ZJ", "wang", AT).barred()).isNull();
    }

    @Property(tries = 500)
    @Article("FLW-20")
    void no_act_ever_skips_or_reorders_a_step(@ForAll("flows") List<FlowStep> steps, @ForAll List<Integer> choices) {
        CaseFlow flow = flow(steps, ApprovalTemplate.OWN);
        FlowStep here = flow.first();
        for (int choice : choices) {
            Waiting waiting = flow.waiting(here, 1, "ZJ", null, AT);
            Standing standing = new Standing(CaseState.ACCEPTED, false, false, waiting);
            for (CaseStep step : CaseStep.values()) {
                if (CaseRules.isOfFlow(step)) {
                    assertThat(CaseRules.isOpen(step, standing)).isEqualTo(step.name().equals(here.kind().name()));
                }
            }
            FlowStep asked = flow.steps().get(Math.floorMod(choice, flow.steps().size()));
            List<FlowStep> followers = flow.followers(here);
            if (followers.contains(asked)) {
                here = flow.after(here, asked.code());
                assertThat(here).isEqualTo(asked);
            } else {
                FlowStep from = here;
                assertThatThrownBy(() -> flow.after(from, asked.code())).isInstanceOf(Problem.class).hasMessageStartingWith("case.next-unknown");
                FlowStep plain = flow.after(here, null);
                assertThat(followers.isEmpty() ? plain == null : plain.equals(followers.get(0))).isTrue();
                if (plain == null) {
                    return;
                }
                here = plain;
            }
        }
    }

    @Property(tries = 300)
    @Article("FLW-20")
    void a_case_goes_back_only_to_what_stands_before_and_never_behind_the_acceptance(@ForAll("flows") List<FlowStep> steps) {
        CaseFlow flow = flow(steps, null);
        for (FlowStep step : flow.steps()) {
            assertThat(flow.before(step)).allMatch(earlier -> flow.isEarlier(earlier, step) && earlier.kind() != StepKind.ACCEPT);
        }
    }

    @Provide
    Arbitrary<List<FlowStep>> flows() {
        Arbitrary<List<StepKind>> kinds = Arbitraries.of(StepKind.HANDLE, StepKind.REVIEW, StepKind.SPECIAL, StepKind.DECIDE).list().ofMaxSize(7);
        Arbitrary<List<Integer>> jumps = Arbitraries.integers().between(-8, 8).list().ofSize(8);
        return Combinators.combine(kinds, jumps).as(CaseFlowTest::steps);
    }

    private static List<FlowStep> steps(List<StepKind> kinds, List<Integer> jumps) {
        List<FlowStep> steps = new ArrayList<>();
        IntStream.range(0, kinds.size()).forEach(i -> {
            int target = i + jumps.get(i);
            List<String> next = target >= 0 && target < kinds.size() && target != i && jumps.get(i) % 2 == 0 ? List.of("s" + target, "s" + Math.min(i + 1, kinds.size() - 1)) : null;
            steps.add(new FlowStep("s" + i, "步骤", "Step", kinds.get(i), null, null, null, null, null, next, null));
        });
        return steps;
    }

    private static CaseFlow flow(List<FlowStep> steps, ApprovalTemplate template) {
        return CaseFlow.of(new ItemFlow(1, "A", "LICENCE", null, template, steps));
    }

    private static FlowStep step(String code, StepKind kind) {
        return new FlowStep(code, "步骤", "Step", kind, null, null, null, null, null, null, null);
    }
}
