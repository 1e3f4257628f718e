package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Which cases people of departments find that do something for another department's case. */
class CaseFindingTest {
    private final CaseGround ground = new CaseGround();

    @Test
    @Article({"FLW-21", "AUT-13", "JNT-09"})
    void a_department_of_the_flow_finds_the_case_before_while_and_after_its_step_waits() {
        ground.database.run("update item_version v set content = jsonb_set(content, '{steps,1,department}', '\"SC\"') from approval_case c"
                + " where c.case_number = ? and c.item_version_id = v.id", ground.number);
        assertThat(found("cohandler")).as("its step is to come").contains(ground.number);
        ground.database.run("update approval_case set step_code = null, step_department = null, state = 'CLOSED' where case_number = ?", ground.number);
        assertThat(found("cohandler")).as("its step is done").contains(ground.number);
        assertThat(ground.in(() -> ground.wiring.door(CaseQueries.class).byNumber(ground.number)).nextSteps()).isEmpty();
    }

    @Test
    @Article("AUT-13")
    void a_department_that_has_nothing_to_do_with_the_case_does_not_find_it() {
        assertThat(found("cohandler")).doesNotContain(ground.number);
        assertThatThrownBy(() -> ground.in(() -> ground.wiring.door(CaseQueries.class).byNumber(ground.number)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("case.unknown"));
    }

    @Test
    @Article("JNT-05")
    void a_department_that_was_asked_for_its_opinion_finds_the_case_also_after_it_gave_it() {
        ground.database.run("update approval_case set joint = true where case_number = ?", ground.number);
        ground.database.run("insert into joint_opinion (id, case_id, department_code, question, asked_by, asked_at, given_by, given_at, agree, opinion)"
                + " select 1, id, 'SC', '请提出意见', 'handler', registered_at, 'cohandler', registered_at, true, '同意' from approval_case where case_number = ?", ground.number);
        assertThat(found("cohandler")).contains(ground.number);
    }

    private List<String> found(String username) {
        ground.wiring.as(username, Roles.HANDLER);
        CaseFilter all = new CaseFilter(null, null, null, null, null, ground.number);
        return ground.in(() -> ground.wiring.door(CaseQueries.class).find(all, PageRequest.first(10))).rows().stream().map(CaseLine::caseNumber).toList();
    }
}
