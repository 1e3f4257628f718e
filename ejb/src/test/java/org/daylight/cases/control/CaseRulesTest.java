package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.entity.Standing;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseRulesTest {
    private static final Set<String> ALL_ROLES = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER,
            Roles.SUPERVISOR, Roles.ADMINISTRATOR);

    @ParameterizedTest
    @CsvSource({"REGISTERED, ACCEPT, window-clerk", "ACCEPTED, HANDLE, handler", "HANDLED, REVIEW, reviewer",
            "REVIEWED, DECIDE, approver", "DECIDED, CLOSE, window-clerk"})
    @Article({"FLW-04", "AUT-08"})
    void each_state_leads_on_by_one_step_of_one_role(CaseState state, CaseStep step, String role) {
        Set<CaseStep> offered = CaseRules.nextSteps(running(state), "wang", Set.of(role));
        assertThat(offered).contains(step).isSubsetOf(step, CaseStep.SUSPEND);
        assertThat(CaseRules.statesWaitingFor(Set.of(role))).contains(state);
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"ACCEPTED", "HANDLED", "REVIEWED"})
    @Article({"TIM-05", "TIM-08"})
    void a_suspended_case_can_only_be_resumed(CaseState state) {
        assertThat(CaseRules.nextSteps(new Standing(state, true, "li"), "wang", ALL_ROLES)).containsExactly(CaseStep.RESUME);
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"REGISTERED", "DECIDED"})
    @Article("TIM-05")
    void limits_are_paused_only_between_acceptance_and_decision(CaseState state) {
        assertThat(CaseRules.isOpen(CaseStep.SUSPEND, running(state))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"CLOSED", "NOT_ACCEPTED", "REPORTED"})
    @Article("FLW-20")
    void a_case_that_ended_or_lives_elsewhere_takes_no_step(CaseState state) {
        assertThat(CaseRules.nextSteps(running(state), "wang", ALL_ROLES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HANDLED, REVIEW", "REVIEWED, DECIDE"})
    void nobody_holds_two_successive_levels(CaseState state, CaseStep step) {
        Standing standing = new Standing(state, false, "wang");
        assertThat(CaseRules.nextSteps(standing, "wang", ALL_ROLES)).doesNotContain(step);
        assertThatThrownBy(() -> CaseRules.requireOpen(step, standing, "wang")).hasMessageStartingWith("case.same-person");
        assertThat(CaseRules.nextSteps(standing, "li", ALL_ROLES)).contains(step);
    }

    @Test
    void who_accepted_a_case_may_handle_it() {
        assertThat(CaseRules.nextSteps(new Standing(CaseState.ACCEPTED, false, "wang"), "wang", ALL_ROLES)).contains(CaseStep.HANDLE);
    }

    @Test
    @Article("AUT-13")
    void another_departments_case_is_out_of_reach() {
        assertThatThrownBy(() -> CaseRules.requireOwnDepartment("ZJ", "SC")).hasMessageStartingWith("case.other-department");
    }

    @Test
    void who_saw_an_older_version_is_told() {
        assertThatThrownBy(() -> CaseRules.requireCurrent(3, 4)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    private static Standing running(CaseState state) {
        return new Standing(state, false, "li");
    }
}
