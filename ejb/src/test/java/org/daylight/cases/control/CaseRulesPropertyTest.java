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
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/** What holds for every state, step and person. */
class CaseRulesPropertyTest {
    private static final Set<String> ALL_ROLES = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER,
            Roles.SUPERVISOR, Roles.ADMINISTRATOR);

    @Property
    @Article("FLW-20")
    void no_state_opens_two_of_the_steps_that_move_a_case(@ForAll CaseState state, @ForAll boolean suspended) {
        Set<CaseStep> open = EnumSet.of(CaseStep.ACCEPT, CaseStep.HANDLE, CaseStep.REVIEW, CaseStep.DECIDE, CaseStep.CLOSE);
        open.removeIf(step -> !CaseRules.isOpen(step, new Standing(state, suspended, "li")));
        assertThat(open).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    @Article("AUT-13")
    void what_is_not_offered_is_refused(@ForAll CaseStep step, @ForAll CaseState state, @ForAll boolean suspended, @ForAll boolean same) {
        Standing standing = new Standing(state, suspended, same ? "wang" : "li");
        if (CaseRules.nextSteps(standing, "wang", ALL_ROLES).contains(step)) {
            assertThatCode(() -> CaseRules.requireOpen(step, standing, "wang")).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> CaseRules.requireOpen(step, standing, "wang")).isInstanceOf(Problem.class);
        }
    }

    @Property
    @Article("AUT-14")
    void supervision_and_administration_take_no_step(@ForAll CaseState state, @ForAll boolean suspended) {
        Set<String> watching = Set.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR);
        assertThat(CaseRules.nextSteps(new Standing(state, suspended, "li"), "wang", watching)).isEmpty();
        assertThat(CaseRules.statesWaitingFor(watching)).isEmpty();
    }
}
