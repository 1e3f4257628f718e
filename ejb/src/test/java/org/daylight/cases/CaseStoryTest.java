package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.cases.intake.Application;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.CaseSupplements;
import org.daylight.cases.intake.ReceiveSupplement;
import org.daylight.cases.joint.JointCaseDesk;
import org.daylight.cases.procedures.AskExtension;
import org.daylight.cases.procedures.CaseExtensions;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/**
 * The diary of one case whose limits everything moved: a supplement, two procedures that overlap and an extension. Received and accepted on Monday
 * 2 March 2026: 5 days promised, until Monday 9 March; 20 by law, until Monday 30 March.
 */
class CaseStoryTest {
    private final JointCaseDesk desk = new JointCaseDesk();

    @Test
    @Article({"ACC-06", "TIM-01", "TIM-04", "TIM-07", "TIM-08", "TIM-10"})
    void a_supplement_two_overlapping_procedures_and_an_extension_leave_every_day_out_once() {
        desk.accepted();

        // Tuesday 3 March is day 1 and counts, though the supplement is asked on it; Wednesday 4 and Thursday 5 do not count for the promise
        desk.at("2026-03-03T02:00:00Z");
        desk.as("handler", Roles.HANDLER);
        desk.inTransaction(() -> desk.door(CaseSupplements.class).ask(new AskSupplement(desk.number(), desk.seen().version(),
                List.of(new AskSupplement.Line(null, "缺少土地使用证明")), null)));
        assertThat(desk.seen().line().light()).isEqualTo(Light.SUSPENDED);
        desk.at("2026-03-05T02:00:00Z");
        desk.as("clerk", Roles.WINDOW_CLERK);
        desk.inTransaction(() -> desk.door(CaseSupplements.class).receive(new ReceiveSupplement(desk.number(), desk.seen().version(),
                List.of(new Application.GivenMaterial("土地使用证明", null, 1, null, null)))));
        // days 2 to 5 are Friday 6, Monday 9, Tuesday 10 and Wednesday 11 March; no law leaves the supplement out of the statutory limit
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-11");
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-03-30");

        // a test from Friday 6 to Wednesday 11 March, a review of experts from Monday 9 to Friday 13: together 7 to 13 March, 5 working days, not 3 and 4
        desk.at("2026-03-06T02:00:00Z");
        long test = desk.start("TESTING", 4);
        desk.at("2026-03-09T02:00:00Z");
        long review = desk.start("EXPERT_REVIEW", 4);
        desk.at("2026-03-11T02:00:00Z");
        desk.end(test);
        assertThat(desk.seen().line().light()).as("the experts are still at it").isEqualTo(Light.SUSPENDED);
        desk.at("2026-03-13T02:00:00Z");
        desk.end(review);
        // days 3 to 5 are Monday 16 to Wednesday 18 March; by law 30 March and five days more: 31 March, 1 to 3 April, and Tuesday 7 after Tomb-Sweeping
        assertThat(desk.seen().suspendedAt()).isNull();
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-18");
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-04-07");

        // ten days more: 19, 20, 23 to 27, 30, 31 March and 1 April; by law 8 to 10, 13 to 17, 20 and 21 April
        desk.at("2026-03-16T02:00:00Z");
        desk.as("handler", Roles.HANDLER);
        long extension = desk.read(() -> desk.door(CaseExtensions.class).ask(new AskExtension(desk.number(), desk.seen().version(), 10, "须等待上级批复")));
        desk.as("head", Roles.DEPARTMENT_HEAD);
        desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), extension, true, "同意延期"));
        desk.as("handler", Roles.HANDLER);
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-04-01");
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-04-21");
        assertThat(desk.seen().line().dueAt()).as("the row of the case follows").hasToString("2026-04-01T16:00:00Z");

        desk.at("2026-04-01T02:00:00Z");
        assertThat(desk.seen().line().light()).as("its last day").isEqualTo(Light.WARNING);
        desk.handle("同意");
        desk.review("reviewer", "同意");
        desk.decide("准予许可");
        assertThat(desk.limit(CountdownKind.PROMISED).stoppedAt()).hasToString("2026-04-01T02:00:00Z");
        assertThat(desk.limit(CountdownKind.STATUTORY).stoppedAt()).hasToString("2026-04-01T02:00:00Z");
        assertThat(desk.seen().line().light()).isEqualTo(Light.DONE);
        assertThat(desk.seen().line().late()).isFalse();
    }
}
