package org.daylight.cases.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.AttachmentKind;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseState;
import org.daylight.cases.DuePreview;
import org.daylight.cases.joint.JointCaseDesk;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Special procedures, their pauses and notices; due days are counted by hand from the notice of holidays of 2026. */
class CaseProceduresTest {
    private final JointCaseDesk desk = new JointCaseDesk();

    /** 20 working days by law until Monday 30 March, 5 promised until Monday 9 March. */
    @BeforeEach
    void acceptedOnMondayTheSecondOfMarch() {
        desk.accepted();
    }

    @Test
    @Article({"TIM-04", "FLW-18"})
    void the_report_of_a_procedure_is_a_stored_file() {
        desk.accepted();
        long id = desk.start("EXPERT_REVIEW", 5);
        desk.refused("file.unknown", () -> end(id, "0".repeat(64)));
        end(id, desk.stored("评审报告.pdf"));
        assertThat(desk.opened(AttachmentKind.PROCEDURE_REPORT, id)).isEqualTo("评审报告.pdf");
        desk.refused("file.unknown", () -> desk.opened(AttachmentKind.HEARING_MINUTES, id));
    }

    private void end(long procedure, String report) {
        long version = desk.seen("handler").version();
        desk.inTransaction(() -> desk.door().end(new EndProcedure(desk.number(), version, procedure, "专家组同意", report, null, null, null)));
    }

    @Test
    @Article({"TIM-04", "TIM-06"})
    void an_expert_review_is_told_to_the_applicant_and_stops_both_limits() {
        desk.at("2026-03-04T02:00:00Z");
        long id = desk.start("EXPERT_REVIEW", 4);
        assertThat(desk.seen().line().light()).isEqualTo(Light.SUSPENDED);
        assertThat(desk.told(CaseEventType.PROCEDURE_STARTED)).containsEntry("procedure", "EXPERT_REVIEW").containsEntry("nameZh", "专家评审")
                .containsEntry("days", "4").containsEntry("basis", "Administrative Licensing Law art. 45").containsEntry("opinion", "组织专家评审");
        desk.at("2026-03-10T02:00:00Z");
        desk.end(id);
        // Wednesday 4 March still counts; Thursday 5 to Tuesday 10, four working days, do not: 9 March becomes Friday 13, 30 March becomes Friday 3 April
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-13");
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-04-03");
        assertThat(desk.seen().line().dueAt()).hasToString("2026-03-13T16:00:00Z");
    }

    @Test
    @Article({"TIM-05", "TIM-08"})
    void a_site_visit_and_an_interruption_never_stop_the_statutory_limit() {
        desk.at("2026-03-03T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 2);
        long interruption = desk.start("INTERRUPTION", 2);
        desk.at("2026-03-05T02:00:00Z");
        desk.end(visit);
        assertThat(desk.seen().line().light()).as("the other one still runs").isEqualTo(Light.SUSPENDED);
        desk.end(interruption);
        // both left out Wednesday 4 and Thursday 5 March: two days, not four
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-11");
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-03-30");
    }

    @Test
    @Article("TIM-04")
    void what_a_site_visit_takes_beyond_ten_working_days_is_not_left_out_whoever_looks_first() {
        desk.at("2026-03-03T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 10);
        desk.at("2026-03-17T15:59:00Z");
        assertThat(desk.watch()).as("Tuesday 17 March is the tenth working day").isFalse();
        long version = desk.seen().version();
        desk.at("2026-03-19T02:00:00Z");
        assertThat(desk.watch()).isTrue();
        assertThat(desk.watch()).isFalse();
        // four days were left after Tuesday 3 March; they run from Wednesday 18 March to Monday 23
        assertThat(desk.seen().line().dueAt()).hasToString("2026-03-23T16:00:00Z");
        assertThat(desk.seen().suspendedAt()).isNull();
        assertThat(desk.seen().version()).as("no person acted").isEqualTo(version);
        desk.end(visit);
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-23");
        assertThat(desk.procedures().procedures()).singleElement().satisfies(done -> {
            assertThat(done.pausedUntil()).isEqualTo("2026-03-17");
            assertThat(done.isRunning()).isFalse();
        });
    }

    @Test
    @Article("TIM-04")
    void ending_it_late_leaves_out_no_more_even_where_the_watch_never_looked() {
        desk.at("2026-03-03T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 10);
        desk.at("2026-03-19T02:00:00Z");
        desk.end(visit);
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-23");
    }

    @Test
    @Article({"TIM-04", "TIM-08"})
    void what_may_not_begin_does_not() {
        desk.refused("procedure.days", () -> desk.start("SITE_VISIT", 11));
        desk.refused("procedure.days", () -> desk.start("TESTING", 0));
        desk.refused("procedure.unknown-kind", () -> desk.start("LUNCH", 1));
        desk.refused("hearing.dates", () -> desk.start("HEARING", 10));
        desk.at("2026-03-09T02:00:00Z");
        desk.refused("case.limit-over", () -> desk.start("INTERRUPTION", 1));
        desk.as("stranger", Roles.HANDLER);
        desk.refused("staff.not-on-duty", () -> desk.door().start(new StartProcedure(desk.number(), 1, "TESTING", "送检样品检测", 3, null, null, null)));
        desk.as("clerk2", Roles.HANDLER);
        desk.refused("case.other-department",
                () -> desk.inTransaction(() -> desk.door().start(new StartProcedure(desk.number(), 1, "TESTING", "送检样品检测", 3, null, null, null))));
    }

    @Test
    @Article("TIM-04")
    void a_promise_that_is_over_stays_late_while_the_law_still_lets_a_test_stop_its_own_limit() {
        desk.at("2026-03-11T02:00:00Z");
        desk.start("TESTING", 3);
        assertThat(desk.seen().line().light()).isEqualTo(Light.OVERDUE);
        assertThat(desk.limit(CountdownKind.STATUTORY).pausedOn()).isEqualTo("2026-03-11");
    }

    @Test
    @Article("TIM-06")
    void the_preview_says_the_due_days_that_follow() {
        desk.at("2026-03-04T02:00:00Z");
        desk.as("handler", Roles.HANDLER);
        assertThat(desk.read(() -> desk.door().preview(desk.number(), "EXPERT_REVIEW", 4))).containsExactlyInAnyOrder(
                new DuePreview(CountdownKind.PROMISED, LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-13")),
                new DuePreview(CountdownKind.STATUTORY, LocalDate.parse("2026-03-30"), LocalDate.parse("2026-04-03")));
        assertThat(desk.read(() -> desk.door().preview(desk.number(), "SITE_VISIT", 1))).contains(
                new DuePreview(CountdownKind.STATUTORY, LocalDate.parse("2026-03-30"), LocalDate.parse("2026-03-30")));
        assertThat(desk.read(() -> desk.door().preview(desk.number(), "SITE_VISIT", 99))).isEmpty();
    }

    @Test
    @Article("TIM-06")
    void the_centre_takes_note_of_what_is_filed() {
        long id = desk.start("TESTING", 3);
        desk.start("SITE_VISIT", 3);
        desk.as("centre", Roles.CENTRE_MANAGER);
        CaseFilings filings = desk.door(CaseFilings.class);
        assertThat(filings.find(true, "ZJ", null, PageRequest.first(10)).rows()).singleElement().satisfies(filing -> {
            assertThat(filing.kind()).isEqualTo(CaseFiling.Kind.PROCEDURE);
            assertThat(filing.nameZh()).isEqualTo("检测");
        });
        desk.inTransaction(() -> filings.acknowledge(desk.number(), CaseFiling.Kind.PROCEDURE, id));
        assertThat(filings.find(true, null, null, PageRequest.first(10)).total()).isZero();
        assertThat(filings.find(false, null, null, PageRequest.first(10)).rows()).singleElement()
                .satisfies(filing -> assertThat(filing.acknowledgedByZh()).isEqualTo("林秋实"));
    }

    @Test
    @Article("FLW-10")
    void a_reviewer_proposes_another_method_which_the_procedure_answers() {
        desk.as("reviewer", Roles.REVIEWER);
        desk.inTransaction(() -> desk.door().propose(desk.number(), "EXPERT_REVIEW", "结构复杂，建议专家评审"));
        assertThat(desk.procedures().proposals()).singleElement().satisfies(one -> assertThat(one.answered()).isFalse());
        desk.start("EXPERT_REVIEW", 4);
        assertThat(desk.procedures().proposals()).singleElement().satisfies(one -> {
            assertThat(one.answered()).isTrue();
            assertThat(one.byZh()).isEqualTo("张文博");
        });
    }

    @Test
    @Article("TIM-04")
    void a_hearing_keeps_its_days_its_chair_and_its_minutes() {
        desk.at("2026-03-03T02:00:00Z");
        // told on Monday 2 March, asked on Tuesday 3; noticed that day, so held on Thursday 12 March at the earliest and on Tuesday 31 March at the latest
        desk.refused("hearing.notice-short", () -> desk.hearing("2026-03-11T02:00:00Z", "clerk", "2026-03-02", "2026-03-03"));
        desk.refused("hearing.held-late", () -> desk.hearing("2026-04-01T02:00:00Z", "clerk", "2026-03-02", "2026-03-03"));
        desk.refused("hearing.asked-late", () -> desk.hearing("2026-03-12T02:00:00Z", "clerk", "2026-02-16", "2026-03-03"));
        desk.refused("hearing.chair-examines", () -> desk.hearing("2026-03-12T02:00:00Z", "handler", "2026-03-02", "2026-03-03"));
        long id = desk.hearing("2026-03-12T02:00:00Z", "reviewer", "2026-03-02", "2026-03-03");
        desk.at("2026-03-12T08:00:00Z");
        desk.refused("hearing.minutes-missing", () -> desk.end(id));
        desk.inTransaction(() -> desk.door().end(new EndProcedure(desk.number(), desk.seen().version(), id, "听证完毕", null, "听字2026第1号", null, "申请人、主持人")));
        assertThat(desk.dueOn(CountdownKind.PROMISED)).as("left out from 4 to 12 March, 7 working days").isEqualTo("2026-03-18");
        desk.handle("同意");
        desk.refused("hearing.chair-examines", () -> desk.review("reviewer", "同意"));
        desk.review("handler2", "同意");
        desk.refused("hearing.minutes-not-referred", () -> desk.decide("准予许可"));
        desk.decide("依据听证笔录听字2026第1号，准予许可");
        assertThat(desk.seen().line().state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Article("TIM-04")
    void a_second_press_begins_no_second_procedure() {
        desk.start("TESTING", 3);
        long seen = desk.seen().version();
        StartProcedure again = new StartProcedure(desk.number(), seen, "SITE_VISIT", "现场踏勘核实", 2, null, null, null);
        desk.inTransaction(() -> desk.door().start(again));
        desk.refused("case.stale-version", () -> desk.inTransaction(() -> desk.door().start(again)));
    }

    @Test
    @Article({"TIM-04", "TIM-10"})
    void a_decision_ends_the_procedure_that_still_stopped_the_statutory_limit() {
        desk.at("2026-03-11T02:00:00Z");
        desk.start("TESTING", 3);
        desk.handle("同意");
        desk.review("reviewer", "同意");
        desk.decide("准予许可");
        desk.inTransaction(() -> desk.door(ProcedureNews.class).follow(desk.news(CaseEventType.DECIDED)));
        assertThat(desk.limit(CountdownKind.STATUTORY).stoppedAt()).isNotNull();
        assertThat(desk.procedures().procedures()).noneMatch(ProcedureView::isRunning);
        desk.at("2027-03-11T02:00:00Z");
        assertThat(desk.watch()).as("nothing is left to run on").isFalse();
    }

    @Test
    @Article("TIM-04")
    void nothing_is_decided_while_a_hearing_is_still_to_be_held() {
        desk.at("2026-03-11T02:00:00Z");
        desk.hearing("2026-03-20T02:00:00Z", "clerk", "2026-03-10", "2026-03-11");
        desk.handle("同意");
        desk.review("reviewer", "同意");
        desk.refused("hearing.minutes-missing", () -> desk.decide("准予许可"));
    }

    @Test
    void a_case_that_is_withdrawn_ends_its_procedures() {
        desk.start("TESTING", 3);
        long caseId = desk.seen().id();
        desk.inTransaction(() -> desk.door(ProcedureNews.class).follow(new CaseNews(caseId, desk.number(), CaseEventType.WITHDRAWN, 1, "ZJ", "clerk",
                Instant.parse("2026-03-04T02:00:00Z"), null)));
        assertThat(desk.procedures().procedures()).noneMatch(ProcedureView::isRunning);
    }
}
