package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"MON-13", "MON-25", "MON-01", "SIG-29"})
class ConformanceCheckTest {
    private static final String DEPARTMENT = "ZW";
    private final CaseGround ground = new CaseGround();
    private final ReportedLog log = new ReportedLog(ground);
    private final ConformanceCheck checks = ground.wiring.door(ConformanceCheck.class);

    @BeforeEach
    void a_log_with_one_of_each() {
        for (int i = 0; i < 3; i++) {
            log.add(DEPARTMENT, true, "收件", "受理", "审核", "批准", "办结");
        }
        log.add(DEPARTMENT, true, "收件", "受理", "批准", "办结");
        log.add(DEPARTMENT, true, "收件", "审核", "受理", "批准", "办结");
        log.add(DEPARTMENT, true, "收件", "受理", "审核", "受理", "批准", "办结");
        log.add(DEPARTMENT, true, "收件", "受理");
        log.add(DEPARTMENT, false, "收件", "受理");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    @Test
    void a_log_is_checked_against_the_way_that_most_cases_took() {
        long run = checked(new AskCheck(reported(), Reference.MOST_FREQUENT, List.of()));
        CheckReport report = checks.report(run);
        assertThat(report).returns(RunState.DONE, CheckReport::state).returns(8L, CheckReport::done).returns(34L, CheckReport::events).returns(8L, CheckReport::judged)
                .returns(4L, CheckReport::deviating).returns(5L, CheckReport::variants).returns(1L, CheckReport::reworked).returns(ReportedLog.flow(), CheckReport::reference)
                .returns(100, CheckReport::percent);
        assertThat(checks.byKind(run)).extracting(CheckReport.Count::kind, CheckReport.Count::findings).containsExactlyInAnyOrder(tuple(DeviationKind.SKIPPED, 1L),
                tuple(DeviationKind.SWAPPED, 1L), tuple(DeviationKind.REPEATED, 1L), tuple(DeviationKind.TRUNCATED, 1L));
        CheckReport.Variant first = checks.variants(run, PageRequest.first(10)).rows().get(0);
        assertThat(first).returns(3L, CheckReport.Variant::cases).returns(3L, CheckReport.Variant::withLimit).returns(3L, CheckReport.Variant::late)
                .returns(4 * 3_600L, CheckReport.Variant::medianSeconds).returns(false, CheckReport.Variant::deviates);
        assertThat(checks.steps(run, PageRequest.first(20)).rows()).extracting(CheckReport.Step::activity, CheckReport.Step::cases, CheckReport.Step::missing, CheckReport.Step::repeats, CheckReport.Step::loops)
                .contains(tuple("审核", 5L, 2L, 0L, 0L), tuple("受理", 8L, 0L, 1L, 1L));
    }

    @Test
    void each_deviation_says_where_what_was_wanted_and_what_was_found() {
        long run = checked(new AskCheck(reported(), Reference.TYPED, ReportedLog.flow()));
        assertThat(checks.findings(run, new FindingFilter(DeviationKind.SKIPPED, null, null, null), PageRequest.first(10)).rows())
                .singleElement().returns(3, CheckReport.Finding::place).returns("审核", CheckReport.Finding::expected).returns(null, CheckReport.Finding::found);
        assertThat(checks.findings(run, new FindingFilter(DeviationKind.REPEATED, null, null, "p4"), PageRequest.first(10)).rows())
                .singleElement().returns(4, CheckReport.Finding::place).returns("批准", CheckReport.Finding::expected).returns("受理", CheckReport.Finding::found);
        assertThat(checks.byPerson(run, PageRequest.first(20)).rows()).extracting(CheckReport.Count::person).containsExactlyInAnyOrder("p4", "p3");
        assertThat(checks.byDepartment(run, PageRequest.first(20)).rows()).singleElement().returns(DEPARTMENT, CheckReport.Count::departmentCode).returns(4L, CheckReport.Count::cases);
        assertThat(checks.byStep(run, PageRequest.first(20)).rows()).hasSize(4);
        assertThat(checks.byStep(run, new PageRequest(2, 2, "activity", true))).as("a page of them, sorted").returns(4L, Page::total)
                .extracting(Page::rows).asInstanceOf(InstanceOfAssertFactories.list(CheckReport.Count.class)).extracting(CheckReport.Count::activity).isSorted().hasSize(2);
        assertThatThrownBy(() -> checks.byPerson(run, new PageRequest(0, 2, "activity;drop", true))).hasMessageStartingWith("page.unsortable");
    }

    @Test
    @Article("MON-01")
    void native_cases_are_checked_against_the_flow_of_their_items_version() {
        ground.decide(true, "同意");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        AskCheck asked = new AskCheck(new LogSelection(null, "daylight", CaseGround.ITEM, null, null), Reference.FLOW, List.of());
        CheckReport report = checks.report(checked(asked));
        assertThat(report).returns(1L, CheckReport::judged).returns(0L, CheckReport::deviating);
        ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload) select id, 'REVIEWED', '2026-03-05T01:00:00Z', '2026-03-05T01:00:00Z',"
                + " 'daylight', 'approver', '{\"agree\": true}' from approval_case where case_number = ?", ground.number);
        assertThat(checks.report(checked(asked)).deviating()).isEqualTo(1);
    }

    @Test
    @Article("AUT-15")
    void a_departments_own_supervisor_asks_about_that_department_only() {
        long run = checked(new AskCheck(reported(), Reference.FLOW, List.of()));
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThatThrownBy(() -> checks.report(run)).hasMessageStartingWith("run.unknown");
        assertThat(checks.latest()).isEmpty();
        long own = checked(new AskCheck(reported(), Reference.FLOW, List.of()));
        assertThat(checks.report(own)).returns("ZJ", report -> report.selection().departmentCode()).returns(0L, CheckReport::done);
    }

    @Test
    void a_check_that_is_cancelled_says_so_and_finds_nothing() {
        AskCheck asked = new AskCheck(reported(), Reference.TYPED, ReportedLog.flow());
        long run = ground.in(() -> checks.begin(asked));
        ground.run(() -> checks.cancel(run));
        assertThat(checks.report(run).state()).isEqualTo(RunState.CANCELLED);
        assertThatThrownBy(() -> ground.in(() -> checks.begin(new AskCheck(reported(), Reference.TYPED, List.of(" ")))))
                .hasMessageStartingWith("reference.empty");
    }

    private static LogSelection reported() {
        return new LogSelection(null, "permits", null, null, null);
    }

    private long checked(AskCheck asked) {
        long run = ground.in(() -> checks.begin(asked));
        checks.work(run, asked);
        return run;
    }
}
