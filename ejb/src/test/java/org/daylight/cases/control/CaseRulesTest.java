package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.entity.Standing;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.StepKind;
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
            "REVIEWED, DECIDE, approver", "DECIDED, CLOSE, window-clerk", "ACCEPTED, SPECIAL, department-head"})
    @Article({"FLW-04", "AUT-08"})
    void of_the_flow_only_the_step_that_waits_is_open_to_its_post(CaseState state, CaseStep step, String role) {
        Standing standing = new Standing(state, false, false, waiting(step, role, null, null));
        assertThat(steps(standing, "wang", "ZJ", Set.of(role)).stream().filter(CaseRules::isOfFlow)).containsExactly(step);
        assertThat(steps(standing, "wang", "SC", Set.of(role)).stream().filter(CaseRules::isOfFlow)).isEmpty();
        assertThat(steps(standing, "wang", "ZJ", Set.of("other")).stream().filter(CaseRules::isOfFlow)).isEmpty();
        assertThatThrownBy(() -> CaseRules.requireOpen(step, standing, "wang", Set.of("other")::contains)).hasMessageStartingWith("case.other-post");
    }

    @Test
    @Article("AUT-08")
    void a_step_with_a_designated_person_is_nobody_elses() {
        Standing standing = new Standing(CaseState.HANDLED, false, false, waiting(CaseStep.REVIEW, Roles.REVIEWER, "li", null));
        assertThat(steps(standing, "wang", "ZJ", ALL_ROLES)).doesNotContain(CaseStep.REVIEW, CaseStep.RETURN);
        assertThat(steps(standing, "li", "ZJ", ALL_ROLES)).contains(CaseStep.REVIEW, CaseStep.RETURN);
        assertThatThrownBy(() -> CaseRules.requireOpen(CaseStep.REVIEW, standing, "wang", ALL_ROLES::contains)).hasMessageStartingWith("case.other-person");
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"ACCEPTED", "HANDLED", "REVIEWED"})
    @Article({"TIM-05", "TIM-08"})
    void a_suspended_case_takes_no_step_of_its_flow(CaseState state) {
        Standing standing = new Standing(state, true, false, waiting(CaseStep.REVIEW, Roles.REVIEWER, null, null));
        assertThat(steps(standing, "wang", "ZJ", ALL_ROLES)).contains(CaseStep.RESUME).doesNotContain(CaseStep.REVIEW, CaseStep.SUSPEND, CaseStep.RETURN);
    }

    @Test
    @Article("FLW-20")
    void a_case_that_waits_for_the_applicant_takes_no_step_of_its_flow() {
        Standing standing = new Standing(CaseState.REGISTERED, false, true, waiting(CaseStep.ACCEPT, Roles.WINDOW_CLERK, null, null));
        assertThat(steps(standing, "wang", "ZJ", ALL_ROLES)).contains(CaseStep.RECEIVE_SUPPLEMENT).doesNotContain(CaseStep.ACCEPT);
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"REGISTERED", "DECIDED"})
    @Article("TIM-05")
    void limits_are_paused_only_between_acceptance_and_decision(CaseState state) {
        assertThat(CaseRules.isOpen(CaseStep.SUSPEND, new Standing(state, false, false, null))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"NOT_ACCEPTED", "WITHDRAWN", "REPORTED"})
    @Article("FLW-20")
    void a_case_that_ended_or_lives_elsewhere_takes_no_step(CaseState state) {
        assertThat(steps(new Standing(state, false, false, null), "wang", "ZJ", ALL_ROLES)).isEmpty();
    }

    @Test
    void nobody_holds_two_successive_levels() {
        Standing standing = new Standing(CaseState.HANDLED, false, false, waiting(CaseStep.REVIEW, Roles.REVIEWER, null, "wang"));
        assertThat(steps(standing, "wang", "ZJ", ALL_ROLES)).doesNotContain(CaseStep.REVIEW);
        assertThatThrownBy(() -> CaseRules.requireOpen(CaseStep.REVIEW, standing, "wang", ALL_ROLES::contains)).hasMessageStartingWith("case.same-person");
        assertThat(steps(standing, "li", "ZJ", ALL_ROLES)).contains(CaseStep.REVIEW);
    }

    @Test
    @Article("AUT-13")
    void another_departments_case_is_out_of_reach_but_for_a_step_that_is_ours() {
        Standing theirs = new Standing(CaseState.HANDLED, false, false, waiting(CaseStep.REVIEW, Roles.REVIEWER, null, null));
        assertThatThrownBy(() -> CaseRules.requireReach(CaseStep.REVIEW, theirs, "ZJ", "SC")).hasMessageStartingWith("case.other-department");
        assertThatThrownBy(() -> CaseRules.requireReach(CaseStep.SUSPEND, theirs, "ZJ", "SC")).hasMessageStartingWith("case.other-department");
        CaseRules.requireReach(CaseStep.REVIEW, theirs, "SC", "ZJ");
        assertThatThrownBy(() -> CaseRules.requireReach(CaseStep.SUSPEND, theirs, "SC", "ZJ")).hasMessageStartingWith("case.other-department");
    }

    @Test
    void who_saw_an_older_version_is_told() {
        assertThatThrownBy(() -> CaseRules.requireCurrent(3, 4)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    static Waiting waiting(CaseStep step, String role, String person, String barred) {
        return new Waiting("x", StepKind.valueOf(step.name()), 1, "ZJ", role, person, barred, null, null, null);
    }

    private static Set<CaseStep> steps(Standing standing, String username, String department, Set<String> roles) {
        return CaseRules.nextSteps(standing, "ZJ", username, department, roles::contains);
    }
}
