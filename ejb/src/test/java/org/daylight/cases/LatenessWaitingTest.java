package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.junit.jupiter.api.Test;

/** Delays that wait to be explained and explanations that wait to be assessed, on the real database. The promise of the case ends with Tuesday 2026-03-10. */
class LatenessWaitingTest {
    private static final String LATE = "2026-03-11T01:00:00Z";
    private final CaseGround ground = new CaseGround();
    private final CaseLateness lateness = ground.wiring.door(CaseLateness.class);

    LatenessWaitingTest() {
        ground.accept();
        ground.database.run("update approval_case set due_at = timestamptz '2026-03-10 16:00Z', step_due_at = null where case_number = ?", ground.number);
    }

    @Test
    @Article({"TIM-13", "MON-19"})
    void a_late_case_waits_for_its_department_with_the_day_that_was_missed_until_somebody_explains() {
        ground.wiring.at("2026-03-10T16:00:00Z");
        handler();
        assertThat(lateness.toExplain(10).total()).as("the last instant is in time").isZero();
        ground.wiring.at("2026-03-10T16:00:01Z");
        Page<WaitingMatter> waiting = lateness.toExplain(10);
        assertThat(waiting.rows()).extracting(WaitingMatter::number, WaitingMatter::dueOn).containsExactly(tuple(ground.number, LocalDate.parse("2026-03-10")));
        assertThat(waiting.total()).isOne();
        assertThat(lateness.find(LateStanding.UNEXPLAINED, null, null, PageRequest.first(10)).rows()).extracting(LateCaseLine::caseNumber).containsExactly(ground.number);
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(lateness.toExplain(10).total()).as("of another department").isZero();
        assertThat(lateness.find(null, "ZJ", null, PageRequest.first(10)).rows()).as("nor is it listed there").isEmpty();
        handler();
        ground.run(() -> lateness.explain(ground.number, "现场核查遇暴雨，顺延一日"));
        assertThat(lateness.toExplain(10).total()).isZero();
    }

    @Test
    @Article({"TIM-04", "TIM-13"})
    void while_its_limit_stands_still_a_case_gets_no_later() {
        ground.database.run("update approval_case set suspended_at = timestamptz '2026-03-09 01:00Z' where case_number = ?", ground.number);
        ground.wiring.at(LATE);
        handler();
        assertThat(lateness.toExplain(10).total()).isZero();
        assertThat(lateness.isLate(ground.number)).isFalse();
        assertThat(lateness.find(null, null, null, PageRequest.first(10)).rows()).isEmpty();
        ground.database.run("update approval_case set suspended_at = timestamptz '2026-03-11 01:00Z' where case_number = ?", ground.number);
        assertThat(lateness.toExplain(10).total()).as("it was late before").isOne();
        assertThat(lateness.isLate(ground.number)).isTrue();
    }

    @Test
    @Article({"TIM-03", "TIM-13"})
    void a_step_that_is_or_was_late_and_a_case_that_ended_late_wait_too_for_a_year() {
        ground.database.run("update approval_case set due_at = timestamptz '2026-03-20 16:00Z', step_due_at = timestamptz '2026-03-05 16:00Z' where case_number = ?", ground.number);
        ground.wiring.at(LATE);
        handler();
        assertThat(days()).as("the step waits").containsExactly(LocalDate.parse("2026-03-05"));
        ground.database.run("update approval_case set step_due_at = null, step_late = true where case_number = ?", ground.number);
        assertThat(days()).as("a step that is over").containsExactly((LocalDate) null);
        ground.database.run("update approval_case set step_late = false, stopped_at = timestamptz '2026-03-21 01:00Z' where case_number = ?", ground.number);
        ground.wiring.at("2027-03-20T01:00:00Z");
        assertThat(days()).as("ended late").containsExactly(LocalDate.parse("2026-03-20"));
        ground.wiring.at("2027-03-22T01:00:00Z");
        assertThat(days()).as("more than a year ago").isEmpty();
    }

    @Test
    @Article({"TIM-13", "MON-19", "AUT-14"})
    void an_explanation_waits_for_a_supervisor_of_another_department_until_it_is_assessed_and_the_last_one_counts() {
        ground.wiring.at(LATE);
        explained("现场核查遇暴雨，顺延一日");
        explained("另附停机记录");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        Page<WaitingMatter> waiting = lateness.toAssess(10);
        assertThat(waiting.total()).as("one case, explained twice").isOne();
        assertThat(waiting.rows()).singleElement().satisfies(matter -> {
            assertThat(matter.number()).isEqualTo(ground.number);
            assertThat(matter.aboutZh()).contains("住房和城乡建设局");
            assertThat(matter.dueOn()).isNull();
        });
        ground.wiring.as("handler", Roles.SUPERVISOR);
        assertThat(lateness.toAssess(10).total()).as("of the own department").isZero();
        ground.wiring.as("clerk", Roles.SUPERVISOR);
        ground.database.run("update approval_case set department_code = 'GA' where case_number = ?", ground.number);
        assertThat(lateness.toAssess(10).total()).as("whoever acted on the case").isZero();
        ground.database.run("update approval_case set department_code = 'ZJ' where case_number = ?", ground.number);
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        List<CaseLateness.Explanation> said = lateness.of(ground.number);
        ground.run(() -> lateness.assess(ground.number, said.get(1).id(), true, null));
        assertThat(lateness.toAssess(10).total()).isZero();
    }

    private void explained(String words) {
        handler();
        ground.run(() -> lateness.explain(ground.number, words));
    }

    private List<LocalDate> days() {
        return lateness.toExplain(10).rows().stream().map(WaitingMatter::dueOn).toList();
    }

    private void handler() {
        ground.wiring.as("handler", Roles.HANDLER);
    }
}
