package org.daylight.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.CaseGround;
import org.daylight.cases.LatenessAssessed;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;
import org.junit.jupiter.api.Test;

/** Whoever explained a delay, and the head, are told how it was assessed, on the real database. */
class AssessmentTellingTest {
    private final CaseGround ground = new CaseGround();
    private final long caseId = Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.number).get(0));

    @Test
    @Article({"TIM-12", "TIM-13"})
    void each_assessment_is_told_once_to_who_explained_and_to_the_head() {
        assess("handler");
        told();
        told();
        assertThat(of("handler", Roles.HANDLER)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(StaffMessageKind.LATENESS_ASSESSED);
            assertThat(line.number()).isEqualTo(ground.number);
            assertThat(line.subjectId()).isEqualTo(caseId);
        });
        assertThat(of("head", Roles.DEPARTMENT_HEAD)).hasSize(1);
        assertThat(of("clerk", Roles.WINDOW_CLERK)).isEmpty();
        assertThat(of("head2", Roles.DEPARTMENT_HEAD)).isEmpty();
        assess("head");
        told();
        assertThat(of("handler", Roles.HANDLER)).hasSize(1);
        assertThat(of("head", Roles.DEPARTMENT_HEAD)).as("as head and as who explained, the second one once").hasSize(2);
    }

    @Test
    @Article("TIM-13")
    void an_explanation_that_waits_is_not_told() {
        ground.database.run("insert into late_explanation (case_id, text, explained_by, explained_at) values (" + caseId + ", '系统升级', 'handler', '2026-03-03')");
        told();
        assertThat(of("handler", Roles.HANDLER)).isEmpty();
    }

    private void assess(String explainedBy) {
        ground.database.run("with e as (insert into late_explanation (case_id, text, explained_by, explained_at) values (" + caseId + ", '系统升级', '" + explainedBy
                + "', '2026-03-03') returning id) insert into late_assessment (explanation_id, reasonable, assessed_by, assessed_at) select id, true, 'supervisor', '2026-03-04' from e");
    }

    private void told() {
        ground.run(() -> ground.wiring.door(AssessmentTelling.class).tell(new LatenessAssessed(caseId, true, "supervisor")));
    }

    private List<StaffMessageLine> of(String username, String role) {
        ground.wiring.as(username, role);
        return ground.in(() -> ground.wiring.door(StaffMessages.class).find(false, PageRequest.first(10))).rows();
    }
}
