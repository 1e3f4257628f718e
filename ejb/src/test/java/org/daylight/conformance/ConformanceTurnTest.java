package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"SIG-29", "ACT-10", "MON-16"})
class ConformanceTurnTest {
    private final CaseGround ground = new CaseGround();
    private final ReportedLog log = new ReportedLog(ground);
    private final ConformanceTurn turn = ground.wiring.door(ConformanceTurn.class);

    @BeforeEach
    void what_is_there_has_been_judged() {
        judge();
    }

    @Test
    void a_case_that_follows_its_flow_raises_nothing() {
        ground.decide(true, "同意");
        assertThat(judge()).isPositive();
        assertThat(rules()).isEmpty();
        assertThat(judge()).as("each event once").isZero();
    }

    @Test
    void a_step_beside_the_flow_is_a_lead_on_the_department_and_on_the_person() {
        ground.accept();
        event("CLOSED", "approver", null, null);
        judge();
        assertThat(rules()).containsExactly("PV-08", "RC-05");
        assertThat(ground.database.values("select distinct facts ->> 'deviation', facts ->> 'expected', facts ->> 'found' from supervision_signal")).contains("SKIPPED", "#CLOSED");
        assertThat(ground.database.values("select person from supervision_signal where rule_code = 'PV-08'")).containsExactly("approver");
        assertThat(ground.database.values("select person from supervision_signal where rule_code = 'RC-05'")).containsOnlyNulls();
        event("LIGHT_CHANGED", "daylight", "{\"from\": \"NORMAL\", \"to\": \"WARNING\"}", null);
        judge();
        assertThat(rules()).as("what was there before is not raised again").hasSize(2);
    }

    @Test
    @Article("SIG-17")
    void a_refusal_without_a_word_of_reason_is_a_lead() {
        ground.accept();
        event("HANDLED", "handler", "{\"agree\": false, \"step\": \"handle\"}", " ");
        judge();
        assertThat(rules()).contains("YC-05");
    }

    @Test
    @Article("MON-13")
    void what_a_department_reports_is_judged_by_the_flow_that_was_set_for_it() {
        log.add("ZW", true, "收件", "批准", "办结");
        judge();
        assertThat(rules()).as("no flow is set").isEmpty();
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        ground.run(() -> ground.wiring.door(ReferenceFlows.class).set("ZW", ReportedLog.flow()));
        assertThat(ground.wiring.door(ReferenceFlows.class).all()).singleElement().returns(ReportedLog.flow(), ReferenceFlows.Line::activities);
        String open = log.add("ZW", false, "收件", "受理");
        judge();
        assertThat(rules()).as("what can still come is not missing").isEmpty();
        log.step(open, "批准", "p3", Instant.parse("2026-03-06T01:00:00Z"));
        judge();
        assertThat(rules()).containsExactly("RC-05");
        log.add("ZW", true, "收件", "受理");
        judge();
        assertThat(rules()).as("and a case that ended too early").containsExactly("RC-05", "RC-05");
    }

    @Test
    @Article({"MON-13", "ACC-11"})
    void nothing_is_raised_of_a_case_that_ended_before_its_department_reported() {
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        ground.run(() -> ground.wiring.door(ReferenceFlows.class).set("ZW", ReportedLog.flow()));
        ground.database.run("update department set reports_from = '2026-01-07' where code = 'ZW'");
        log.add("ZW", true, "收件", "受理");
        assertThat(judge()).as("it is passed all the same").isEqualTo(3);
        assertThat(rules()).isEmpty();
        log.add("ZW", true, "收件", "受理");
        judge();
        assertThat(rules()).as("it ended on the day").containsExactly("RC-05");
    }

    @Test
    @Article("MON-13")
    void only_rules_that_the_profile_of_the_case_has_are_raised() {
        ground.accept();
        ground.database.run("update approval_case set profile_version_id = (select min(id) from profile_version where profile_code like 'BUREAU%')");
        event("CLOSED", "approver", null, null);
        judge();
        assertThat(rules()).containsExactly("FL-01");
    }

    private void event(String type, String actor, String payload, String opinion) {
        ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload, opinion) select id, ?, '2026-03-05T01:00:00Z', '2026-03-05T01:00:00Z',"
                + " 'daylight', ?, cast(? as jsonb), ? from approval_case where case_number = ?", type, actor, payload, opinion, ground.number);
    }

    private int judge() {
        return ground.in(() -> turn.judge(1_000));
    }

    private java.util.List<String> rules() {
        return ground.database.values("select rule_code from supervision_signal order by 1");
    }
}
