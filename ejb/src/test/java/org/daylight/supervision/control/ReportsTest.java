package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.CaseGround;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.items.HandlingType;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;
import org.daylight.supervision.FactReport;
import org.daylight.supervision.LateLine;
import org.daylight.supervision.OfficerLateness;
import org.daylight.supervision.ReportBy;
import org.daylight.supervision.ReportFact;
import org.daylight.supervision.ReportFilter;
import org.daylight.supervision.StatisticLine;
import org.daylight.supervision.SupervisionReports;
import org.daylight.supervision.SupervisorWorkplace;
import org.daylight.supervision.WorkplaceView;
import org.junit.jupiter.api.Test;

/** Reports of a period against what the cases say one by one. */
@Article({"MON-07", "MON-24"})
class ReportsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private final CaseGround ground = new CaseGround();
    private final SupervisionReports reports = ground.wiring.door(SupervisionReports.class);

    @Test
    void a_decided_case_is_in_the_figures_of_its_unit_item_window_and_officer() {
        ground.wiring.at("2026-03-02T01:00:00Z");
        ground.decide(true, "同意");
        supervisor("2026-03-20T01:00:00Z");
        for (ReportBy by : ReportBy.values()) {
            assertThat(reports.statistics(all(), by)).as(by.name()).singleElement()
                    .extracting(StatisticLine::accepted, StatisticLine::finished, StatisticLine::late, StatisticLine::onTime).containsExactly(1L, 1L, 0L, 1L);
        }
        assertThat(reports.statistics(all(), ReportBy.DEPARTMENT)).extracting(StatisticLine::key, StatisticLine::nameZh).containsExactly(tuple("ZJ", "住房和城乡建设局"));
        assertThat(reports.statistics(all(), ReportBy.ITEM)).extracting(StatisticLine::key).containsExactly(CaseGround.ITEM);
    }

    @Test
    void working_days_used_are_counted_from_the_day_after_acceptance_and_without_pauses() {
        ground.decide(true, "同意");
        String id = ground.database.values("select id from approval_case where case_number = ?", ground.number).get(0);
        ground.database.run("update approval_case set accepted_at = '2026-03-02T01:00:00Z', stopped_at = '2026-03-13T01:00:00Z', due_at = '2026-03-31T16:00:00Z' where id = " + id);
        ground.database.run("update countdown set kind = 'PROMISED', ref = 0, budget = 20, started_on = '2026-03-02', stopped_at = '2026-03-13T01:00:00Z' where id = "
                + "(select id from countdown where case_id = " + id + " order by kind = 'PROMISED' desc limit 1)");
        ground.database.run("insert into countdown_pause (id, countdown_id, from_on, until_on, reason, cause) select 900001, id, '2026-03-04', '2026-03-06', 'r', 'X' from countdown"
                + " where kind = 'PROMISED' and case_id = " + id);
        supervisor("2026-03-20T01:00:00Z");
        StatisticLine line = reports.statistics(all(), ReportBy.DEPARTMENT).get(0);
        assertThat(line.average()).isEqualByComparingTo(new BigDecimal("7"));
        assertThat(line.ninetieth()).isEqualByComparingTo(new BigDecimal("7"));
        assertThat(line.promised()).isEqualByComparingTo(new BigDecimal("20"));
        assertThat(line.early()).isOne();
    }

    @Test
    void late_cases_say_whose_they_are_and_how_many_working_days_late() {
        cases();
        supervisor("2026-03-20T01:00:00Z");
        Page<LateLine> late = reports.late(all(), PageRequest.first(20));
        assertThat(late.rows()).extracting(LateLine::caseNumber, LateLine::officer, LateLine::daysLate).containsExactly(tuple("R-1", "handler", 10), tuple("R-3", "handler", 2), tuple("R-2", "approver", 1));
        assertThat(late.total()).isEqualTo(3);
        assertThat(reports.lateByOfficer(all())).extracting(OfficerLateness::officer, OfficerLateness::departmentCode, OfficerLateness::cases, OfficerLateness::open, OfficerLateness::longest)
                .containsExactly(tuple("handler", "ZJ", 1L, 1L, 10), tuple("handler", "HB", 1L, 0L, 2), tuple("approver", "ZJ", 1L, 0L, 1));
    }

    @Test
    void each_part_of_the_filter_narrows_the_report() {
        cases();
        supervisor("2026-03-20T01:00:00Z");
        String item = ground.database.values("select v.item_code from approval_case c join item_version v on v.id = c.item_version_id where c.case_number = 'R-1'").get(0);
        assertThat(numbers(new ReportFilter(FIRST, LAST, "HB", null, null, null, null, null))).containsExactly("R-3");
        assertThat(numbers(new ReportFilter(FIRST, LAST, null, item, null, null, null, null))).contains("R-1", "R-2");
        assertThat(numbers(new ReportFilter(FIRST, LAST, null, "none", null, null, null, null))).isEmpty();
        assertThat(numbers(new ReportFilter(FIRST, LAST, null, null, "W9", null, null, null))).isEmpty();
        assertThat(numbers(new ReportFilter(FIRST, LAST, null, null, null, "approver", null, null))).containsExactly("R-2");
        assertThat(numbers(new ReportFilter(FIRST, LAST, null, null, null, null, HandlingType.INSTANT, null))).isEmpty();
        assertThat(numbers(new ReportFilter(FIRST, LAST, null, null, null, null, null, Light.OVERDUE))).containsExactly("R-1");
        assertThat(numbers(new ReportFilter(LocalDate.of(2026, 3, 10), LAST, null, null, null, null, null, null))).containsExactly("R-3", "R-2");
    }

    @Test
    void statistics_agree_with_a_count_of_the_cases_one_by_one() {
        cases();
        supervisor("2026-03-20T01:00:00Z");
        for (StatisticLine line : reports.statistics(all(), ReportBy.DEPARTMENT)) {
            assertThat(Stream.of(line.accepted(), line.finished(), line.late()).map(String::valueOf)).as(line.key()).containsExactlyElementsOf(ground.database.values("""
                select count(*) filter (where accepted_at >= '2026-03-01T00:00:00+08:00' and accepted_at < '2026-04-01T00:00:00+08:00'),
                    count(*) filter (where stopped_at >= '2026-03-01T00:00:00+08:00' and stopped_at < '2026-04-01T00:00:00+08:00'),
                    count(*) filter (where stopped_at >= '2026-03-01T00:00:00+08:00' and stopped_at < '2026-04-01T00:00:00+08:00' and stopped_at > due_at)
                from approval_case where department_code = ?""", line.key()));
        }
    }

    @Test
    @Article("AUT-15")
    void a_departments_own_supervisor_gets_that_department_whatever_is_asked_for() {
        cases();
        ground.wiring.at("2026-03-20T01:00:00Z");
        ground.wiring.as("head", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(numbers(new ReportFilter(FIRST, LAST, "HB", null, null, null, null, null))).containsExactly("R-1", "R-2");
        assertThat(reports.statistics(new ReportFilter(FIRST, LAST, "HB", null, null, null, null, null), ReportBy.DEPARTMENT)).extracting(StatisticLine::key).containsOnly("ZJ");
    }

    @Test
    void a_period_is_asked_for_and_ends_after_it_begins() {
        supervisor("2026-03-20T01:00:00Z");
        assertThatThrownBy(() -> reports.late(new ReportFilter(null, LAST, null, null, null, null, null, null), PageRequest.first(20))).isInstanceOf(Problem.class)
                .extracting("code").isEqualTo("period.missing");
        assertThatThrownBy(() -> reports.statistics(new ReportFilter(LAST, FIRST, null, null, null, null, null, null), ReportBy.ITEM)).extracting("code").isEqualTo("period.reversed");
        assertThatThrownBy(() -> reports.statistics(new ReportFilter(FIRST, LAST.plusYears(20), null, null, null, null, null, null), ReportBy.ITEM)).extracting("code").isEqualTo("period.too-long");
    }

    @Test
    @Article({"MON-08", "MON-11", "MON-25", "MON-27", "MON-28", "MON-29"})
    void facts_are_counted_and_what_nobody_keeps_yet_is_not_said_to_be_none() {
        cases();
        supervisor("2026-03-20T01:00:00Z");
        for (FactReport report : FactReport.values()) {
            for (String department : new String[] {null, "ZJ"}) {
                List<ReportFact> facts = reports.facts(report, new ReportFilter(FIRST, LAST, department, null, null, null, null, null));
                assertThat(facts).as(report.name()).isNotEmpty().allSatisfy(fact -> assertThat(fact.of() == null || fact.count() <= fact.of()).as(fact.code()).isTrue());
            }
        }
        List<ReportFact> four = reports.facts(FactReport.FOUR_SUPERVISIONS, all());
        assertThat(four).extracting(ReportFact::section).containsOnly("LEGAL", "EFFICIENCY", "LIMITS", "COMPLAINTS");
        assertThat(four).filteredOn(fact -> fact.code().equals("late")).containsExactly(new ReportFact("LIMITS", "late", 2L, 2L));
        assertThat(four).filteredOn(fact -> fact.section().equals("COMPLAINTS")).extracting(ReportFact::count).containsOnlyNulls();
    }

    @Test
    @Article({"MON-23", "AUT-15"})
    void a_department_reads_what_came_of_the_rules_in_its_own_matters_whatever_department_is_asked_for() {
        cases();
        supervisor("2026-03-20T01:00:00Z");
        revokedCard(proposed("YC-05", "ZJ", "R-1"));
        proposed("RC-01", "ZJ", "R-2");
        proposed("RC-01", "HB", "R-3");
        explained("R-1", "false");
        explained("R-3", "true");
        ordered("ZJ");
        ReportFilter other = new ReportFilter(FIRST, LAST, "HB", null, null, null, null, null);
        assertThat(counted(other)).containsEntry("proposed-red", List.of(1L, 1L)).containsEntry("explanations-reasonable", List.of(1L, 1L)).containsEntry("orders", List.of(0L));
        ground.wiring.as("head", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(reports.own(other).departmentCode()).isEqualTo("ZJ");
        assertThat(counted(other)).containsEntry("open-late", List.of(1L)).containsEntry("late", List.of(1L, 1L))
                .containsEntry("proposed-yellow", List.of(1L, 2L)).containsEntry("proposed-red", List.of(1L, 2L)).containsEntry("proposals-open", List.of(2L, 2L))
                .containsEntry("cards-yellow", List.of(1L, 1L)).containsEntry("cards-void", List.of(1L, 1L)).containsEntry("cards-open", List.of(0L, 1L))
                .containsEntry("explanations", List.of(1L)).containsEntry("explanations-unreasonable", List.of(1L, 1L)).containsEntry("explanations-open", List.of(0L, 1L))
                .containsEntry("orders", List.of(1L)).containsEntry("orders-late", List.of(1L, 1L)).containsEntry("orders-accepted", List.of(0L, 1L));
        assertThat(counted(new ReportFilter(FIRST, FIRST, null, null, null, null, null, null))).as("before the period").containsEntry("explanations", List.of(0L)).containsEntry("orders", List.of(0L));
    }

    private Map<String, List<Long>> counted(ReportFilter filter) {
        return reports.facts(FactReport.OUTCOMES, filter).stream()
                .collect(Collectors.toMap(ReportFact::code, fact -> Stream.of(fact.count(), fact.of()).filter(Objects::nonNull).toList()));
    }

    private String id(String number) {
        return ground.database.values("select id from approval_case where case_number = ?", number).get(0);
    }

    private long proposed(String rule, String department, String number) {
        long version = Long.parseLong(ground.database.values("select id from profile_version where profile_code = 'DISTRICT-000' and version = 1").get(0));
        return ground.in(() -> ground.wiring.door(Signals.class).raise(new RaiseSignal(version, rule, "test:" + number, Long.parseLong(id(number)), department, null, null,
                Instant.parse("2026-03-12T01:00:00Z"), RaiseSignal.DAYLIGHT, Map.of(), null)).orElseThrow());
    }

    private void revokedCard(long signal) {
        ground.database.run("""
                insert into card (number, kind, effect, signal_id, profile_version_id, rule_code, article, case_id, department_code, description, evidence, evidence_sha256, issued_by, issued_at,
                    explain_by, correct_by, state)
                select 'T-1', signal, null, id, profile_version_id, rule_code, 'a', case_id, department_code, 'd', '{}', 'h', 'supervisor', '2026-03-16T01:00:00Z', '2026-03-19', '2026-03-17', 'REVOKED'
                from supervision_signal where id = ?""", signal);
    }

    private void explained(String number, String reasonable) {
        ground.database.run("insert into late_explanation (case_id, text, explained_by, explained_at) values (%s, 't', 'handler', '2026-03-17T01:00:00Z')".formatted(id(number)));
        ground.database.run("insert into late_assessment select max(id), %s, 'o', 'supervisor', '2026-03-18T01:00:00Z' from late_explanation".formatted(reasonable));
    }

    private void ordered(String department) {
        ground.database.run("""
                insert into supervision_order (number, kind, title, demand, basis, profile_version_id, issued_at, issued_by, issuer_department)
                select 'T-1', 'ORDINARY', 't', 'd', 'b', min(id), '2026-03-09T01:00:00Z', 'supervisor', 'JC' from profile_version""");
        ground.database.run("insert into order_part (order_id, department_code) select id, '%s' from supervision_order where number = 'T-1'".formatted(department));
        ground.database.run("insert into order_round (part_id, round, asked_at, asked_on, days, due_on) select max(id), 1, '2026-03-09T01:00:00Z', '2026-03-09', 3, '2026-03-12' from order_part");
    }

    @Test
    @Article({"MON-19", "MON-20"})
    void a_supervisor_sees_what_waits_and_when_they_came_the_time_before() {
        cases();
        supervisor("2026-03-20T01:00:00Z");
        SupervisorWorkplace workplace = ground.wiring.door(SupervisorWorkplace.class);
        Instant first = Instant.parse("2026-03-20T00:59:00Z");
        WorkplaceView seen = ground.in(() -> workplace.come(first));
        assertThat(seen.before()).isNull();
        assertThat(seen.unexplained()).isOne();
        assertThat(ground.in(() -> workplace.come(first)).before()).isNull();
        supervisor("2026-03-21T01:00:00Z");
        assertThat(ground.in(() -> workplace.come(first.plusSeconds(80_000))).before()).isEqualTo(Instant.parse("2026-03-20T01:00:00Z"));
    }

    @Test
    @Article("MON-26")
    void the_year_of_a_department_can_be_read_for_its_assessment() {
        cases();
        assertThat(ground.database.values("select department_code, accepted, finished, late from department_year where year = 2026 order by 1")).contains("HB", "ZJ");
        assertThat(ground.database.values("select sum(late) from department_year where year = 2026")).containsExactly("2");
    }

    private List<String> numbers(ReportFilter filter) {
        return reports.late(filter, PageRequest.first(20)).rows().stream().map(LateLine::caseNumber).toList();
    }

    private static ReportFilter all() {
        return new ReportFilter(FIRST, LAST, null, null, null, null, null, null);
    }

    private void supervisor(String at) {
        ground.wiring.at(at);
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    /** One open and ten working days late, two that ended late. */
    private void cases() {
        ground.database.run("update approval_case set warn_at = null, due_at = null where case_number = ?", ground.number);
        late("R-1", "ZJ", "handler", "2026-03-06T16:00:00Z", "null");
        late("R-2", "ZJ", "approver", "2026-03-11T16:00:00Z", "'2026-03-12T03:00:00Z'");
        late("R-3", "HB", "handler", "2026-03-11T16:00:00Z", "'2026-03-13T03:00:00Z'");
    }

    private void late(String number, String department, String officer, String due, String stopped) {
        ground.database.run("""
            insert into approval_case (id, version, case_number, origin, source, department_code, item_version_id, handling_type, subject, channel, state, registered_at, accepted_at, warn_at, due_at,
                stopped_at, last_level_by)
            select %2$s, 1, '%1$s', 'NATIVE', 'daylight', '%3$s', (select min(id) from item_version), 'PROMISED', 's', 'WINDOW', 'HANDLED', '2026-03-02T01:00:00Z', '2026-03-02T01:00:00Z',
                timestamptz '%5$s' - interval '1 day', '%5$s', %6$s, '%4$s'""".formatted(number, 800_000 + number.charAt(2), department, officer, due, stopped));
    }
}
