package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.entity.Standing;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/** What holds for every state, step and person. */
class CaseRulesPropertyTest {
    private static final Set<String> ALL_ROLES = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER,
            Roles.SUPERVISOR, Roles.ADMINISTRATOR);

    @Property
    @Article("FLW-20")
    void never_two_steps_of_the_flow_are_open(@ForAll CaseState state, @ForAll boolean suspended, @ForAll StepKind kind) {
        Set<CaseStep> open = EnumSet.allOf(CaseStep.class);
        open.removeIf(step -> !CaseRules.isOfFlow(step) || !CaseRules.isOpen(step, standing(state, suspended, kind, null)));
        assertThat(open).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    @Article("AUT-13")
    void what_of_the_flow_is_not_offered_is_refused(@ForAll CaseStep step, @ForAll CaseState state, @ForAll boolean suspended, @ForAll StepKind kind,
                                                   @ForAll boolean same) {
        Standing standing = standing(state, suspended, kind, same ? "wang" : "li");
        if (CaseRules.nextSteps(standing, "ZJ", "wang", "ZJ", ALL_ROLES::contains).contains(step)) {
            assertThatCode(() -> CaseRules.requireOpen(step, standing, "wang", ALL_ROLES::contains)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> CaseRules.requireOpen(step, standing, "wang", ALL_ROLES::contains)).isInstanceOf(Problem.class);
        }
    }

    @Property
    @Article("AUT-14")
    void supervision_and_administration_take_no_step(@ForAll CaseState state, @ForAll boolean suspended, @ForAll StepKind kind) {
        Set<String> watching = Set.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR);
        assertThat(CaseRules.nextSteps(standing(state, suspended, kind, null), "ZJ", "wang", "ZJ", watching::contains)).isEmpty();
    }

    private static Standing standing(CaseState state, boolean suspended, StepKind kind, String barred) {
        return new Standing(state, suspended, false, new Waiting("x", kind, 1, "ZJ", Roles.REVIEWER, null, barred, null, null, null));
    }
}
