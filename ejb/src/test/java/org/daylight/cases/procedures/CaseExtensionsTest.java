package org.daylight.cases.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.joint.AskOpinions;
import org.daylight.cases.joint.JointCaseDesk;
import org.daylight.cases.joint.JointHandling;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extensions: who asks, who decides, by how much, and what becomes of the limits. */
class CaseExtensionsTest {
    private final JointCaseDesk desk = new JointCaseDesk();

    @BeforeEach
    void acceptedOnMondayTheSecondOfMarch() {
        desk.accepted();
    }

    @Test
    @Article("TIM-07")
    void the_head_of_the_organ_grants_up_to_ten_working_days_and_the_applicant_is_told() {
        desk.at("2026-03-05T02:00:00Z");
        long id = ask(10);
        desk.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(desk.door(CaseExtensions.class).find(ExtensionState.ASKED, PageRequest.first(10)).rows()).singleElement().satisfies(asked -> {
            assertThat(asked.days()).isEqualTo(10);
            assertThat(asked.askedByZh()).isEqualTo("李建国");
        });
        decide(id, true, "同意延期");
        // 5 + 10 working days from 2 March end on Monday 23 March; 20 + 10 on Tuesday 14 April, since Monday 6 April is the Tomb-Sweeping holiday
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-23");
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-04-14");
        // the step that waits has as many days more: 3 + 10 from 2 March
        assertThat(desk.dueOn(CountdownKind.STEP)).isEqualTo("2026-03-19");
        assertThat(desk.seen().line().dueAt()).hasToString("2026-03-23T16:00:00Z");
        assertThat(desk.told(CaseEventType.EXTENDED)).containsEntry("days", "10").containsEntry("dueOn", "2026-03-23").containsEntry("statutoryDueOn", "2026-04-14")
                .containsEntry("approver", "head").containsEntry("opinion", "同意延期").containsEntry("reason", "须等待上级批复");
        desk.as("centre", Roles.CENTRE_MANAGER);
        assertThat(desk.door(CaseFilings.class).find(true, null, null, PageRequest.first(10)).rows()).extracting(CaseFiling::kind)
                .containsExactly(CaseFiling.Kind.EXTENSION);
        desk.refused("extension.once", () -> ask(5));
    }

    @Test
    @Article("TIM-07")
    void a_refused_request_moves_nothing_and_may_be_made_again() {
        long id = ask(3);
        desk.refused("case.reason-required", () -> decide(id, false, "不"));
        decide(id, false, "理由不属于客观原因");
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-09");
        assertThat(desk.told(CaseEventType.EXTENSION_REFUSED)).containsEntry("opinion", "理由不属于客观原因");
        desk.refused("extension.decided", () -> decide(id, true, null));
        assertThat(ask(4)).isNotEqualTo(id);
    }

    @Test
    @Article("TIM-07")
    void nobody_else_decides_and_nobody_asks_for_more() {
        desk.refused("extension.days", () -> ask(11));
        desk.refused("extension.days", () -> ask(0));
        long id = ask(10);
        desk.as("head2", Roles.DEPARTMENT_HEAD);
        desk.refused("extension.not-approver", () -> desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), id, true, null)));
        desk.as("government", Roles.DISTRICT_GOVERNMENT);
        desk.refused("extension.not-approver", () -> desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), id, true, null)));
        desk.as("handler", Roles.DEPARTMENT_HEAD);
        desk.refused("extension.own", () -> desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), id, true, null)));
    }

    @Test
    @Article("TIM-07")
    void a_joint_case_has_fifteen_days_of_the_district_government() {
        desk.as("handler", Roles.HANDLER);
        long version = desk.seen().version();
        desk.inTransaction(() -> desk.door(JointHandling.class).ask(new AskOpinions(desk.number(), version, null, "请就本部门职责提出意见",
                List.of(new AskOpinions.Asked("SC", null)))));
        long id = ask(15);
        desk.as("head", Roles.DEPARTMENT_HEAD);
        desk.refused("extension.not-approver", () -> desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), id, true, null)));
        desk.as("government", Roles.DISTRICT_GOVERNMENT);
        desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), id, true, null));
        desk.as("handler", Roles.HANDLER);
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).as("60 working days from 2 March").isEqualTo("2026-05-28");
        assertThat(desk.dueOn(CountdownKind.PROMISED)).as("5 and 15").isEqualTo("2026-03-30");
        assertThat(desk.door(Countdowns.class).explain(desk.seen().id(), CountdownKind.STATUTORY).stream().filter(CountdownDay::isAdded))
                .extracting(day -> day.addition().cause() + " " + day.addition().reason()).hasSize(40)
                .startsWith("JOINT 行政许可法第四十二条第二款").endsWith("EXTENSION 须等待上级批复");
    }

    @Test
    @Article("TIM-07")
    void an_extension_excuses_nothing_that_is_late_already() {
        desk.at("2026-03-12T02:00:00Z");
        long id = ask(5);
        decide(id, true, null);
        assertThat(desk.seen().line().light()).as("the promise was over").isEqualTo(Light.OVERDUE);
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-04-07");
        assertThat(desk.procedures().extensions()).singleElement().satisfies(granted -> assertThat(granted.promisedDue()).isNull());
    }

    @Test
    @Article("TIM-07")
    void after_the_statutory_limit_nobody_asks() {
        desk.at("2026-03-31T02:00:00Z");
        desk.refused("extension.limit-over", () -> ask(5));
    }

    private long ask(int days) {
        desk.as("handler", Roles.HANDLER);
        long version = desk.seen().version();
        return desk.read(() -> desk.door(CaseExtensions.class).ask(new AskExtension(desk.number(), version, days, "须等待上级批复")));
    }

    private void decide(long id, boolean grant, String opinion) {
        desk.as("head", Roles.DEPARTMENT_HEAD);
        desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), id, grant, opinion));
        desk.as("handler", Roles.HANDLER);
    }
}
