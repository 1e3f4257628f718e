package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.CaseSupplements;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** What acts say by themselves. */
class NewsDetectorTest {
    private final DetectorGround seen = new DetectorGround();

    @Test
    @Article("SIG-07")
    void every_non_acceptance_waits_for_verification_once() {
        seen.ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        seen.ground.run(() -> seen.ground.wiring.door(CaseHandling.class).accept(command(false, "不符合受理条件")));
        seen.hear();
        seen.ground.news().forEach(seen::hear);
        assertThat(seen.raised("VF-01")).containsExactly("case:" + seen.caseId());
        assertThat(seen.fact("VF-01", "opinion")).isEqualTo("不符合受理条件");
        assertThat(seen.fact("VF-01", "actor")).isEqualTo("clerk");
        assertThat(seen.persons("VF-01")).as("a verification is of the case, it accuses nobody").containsOnlyNulls();
    }

    @Test
    @Article("SIG-08")
    void every_denial_waits_for_verification_and_no_grant_does() {
        seen.ground.decide(false, "占用范围超出红线");
        seen.hear();
        assertThat(seen.raised("VF-02")).containsExactly("case:" + seen.caseId());
        assertThat(seen.raised("VF-01")).isEmpty();
        DetectorGround granted = new DetectorGround();
        granted.ground.decide(true, "准予");
        granted.hear();
        assertThat(granted.database.values("select rule_code from supervision_signal")).isEmpty();
    }

    @Test
    @Article({"SIG-09", "SIG-29", "ACT-12"})
    void every_supplement_notice_waits_and_what_is_beyond_the_list_is_a_condition_added() {
        String listed = seen.database.values("select m ->> 'name' from approval_case c join item_version v on v.id = c.item_version_id, "
                + "jsonb_array_elements(v.content -> 'materials') m where c.id = ? limit 1", seen.caseId()).get(0);
        ask(new AskSupplement.Line(listed, "复印件不清"), new AskSupplement.Line(null, "请另附" + listed + "的原件"));
        assertThat(seen.raised("VF-03")).hasSize(1).allMatch(key -> key.startsWith("supplement:"));
        assertThat(seen.raised("RC-05")).as("both are on the list").isEmpty();
        DetectorGround beyond = new DetectorGround();
        beyond.ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        beyond.ground.run(() -> beyond.ground.wiring.door(CaseSupplements.class).ask(new AskSupplement(beyond.ground.number,
                version(beyond), List.of(new AskSupplement.Line("无违法证明", "目录之外")), null)));
        beyond.hear();
        assertThat(beyond.raised("RC-05")).hasSize(1).isEqualTo(beyond.raised("UV-01"));
        assertThat(beyond.fact("RC-05", "added")).isEqualTo("无违法证明：目录之外");
    }

    @Test
    @Article("ACT-06")
    void a_second_notice_in_a_phase_is_a_lead_on_who_asked_and_the_first_is_none() {
        ask(new AskSupplement.Line(null, "申请表未签字"));
        assertThat(seen.raised("PV-04")).isEmpty();
        seen.hear(news(CaseEventType.SUPPLEMENT_ASKED, Map.of("repeated", "true", "phase", "ACCEPTANCE")));
        assertThat(seen.persons("PV-04")).containsExactly("clerk");
    }

    @Test
    @Article({"SIG-10", "SIG-11"})
    void disputes_and_revocations_wait_for_verification_and_the_end_of_a_dispute_is_no_second_one() {
        seen.database.run("insert into legal_remedy (case_id, department_code, kind, organ, filed_on, state, recorded_by, recorded_at) "
                + "values (?, 'ZJ', 'RECONSIDERATION', '区人民政府', '2026-03-10', 'OPEN', 'legalsection', '2026-03-10')", seen.caseId());
        seen.hear(news(CaseEventType.RECONSIDERATION, Map.of()));
        seen.hear(news(CaseEventType.RECONSIDERATION, Map.of("state", "UPHELD")));
        seen.hear(news(CaseEventType.GRANT_REVOKED, Map.of("basis", "《行政许可法》第六十九条")));
        assertThat(seen.raised("VF-04")).hasSize(1);
        assertThat(seen.raised("VF-05")).containsExactly("case:" + seen.caseId());
    }

    @Test
    @Article("SIG-32")
    void a_correction_by_somebody_else_than_who_decided_is_a_lead() {
        seen.ground.decide(true, "准予");
        seen.hear(new CaseNews(seen.caseId(), seen.ground.number, CaseEventType.CORRECTED, 1, "ZJ", "approver", Instant.parse("2026-03-03T01:00:00Z"), Map.of("event", "1")));
        assertThat(seen.raised("RC-08")).isEmpty();
        seen.hear(news(CaseEventType.CORRECTED, Map.of("event", "1", "correction", "面积")));
        assertThat(seen.persons("RC-08")).containsExactly("clerk");
        assertThat(seen.fact("RC-08", "decidedBy")).isEqualTo("approver");
    }

    @Test
    @Article({"SIG-33", "MON-03"})
    void a_charge_that_deviates_from_the_catalogue_is_a_lead_once() {
        seen.hear(news(CaseEventType.FEE_DEVIATES, Map.of("deviation", "OFF_CATALOGUE", "amount", "120.00")));
        seen.hear(news(CaseEventType.FEE_DEVIATES, Map.of("deviation", "OFF_CATALOGUE", "amount", "120.00")));
        assertThat(seen.raised("RC-09")).containsExactly("case:" + seen.caseId() + ":OFF_CATALOGUE:120.00");
    }

    @Test
    @Article("MON-16")
    void a_pause_with_one_day_left_evades_and_one_in_the_middle_does_not() {
        seen.ground.accept();
        seen.database.run("update countdown set due_at = '2026-03-06T16:00:00Z', budget = 8 where case_id = ? and kind in ('PROMISED', 'STATUTORY')", seen.caseId());
        seen.hear(paused("1", "2026-03-04T02:00:00Z"));
        assertThat(seen.raised("AG-01")).as("two working days are left").isEmpty();
        seen.hear(paused("2", "2026-03-05T02:00:00Z"));
        assertThat(seen.raised("AG-01")).containsExactly("procedure:2");
        assertThat(seen.persons("AG-01")).containsExactly("handler");
    }

    @Test
    @Article("SIG-07")
    void a_profile_without_the_rule_raises_nothing() {
        seen.follow("ZJ", "BUREAU-002");
        seen.hear(news(CaseEventType.NOT_ACCEPTED, Map.of()));
        assertThat(seen.database.values("select rule_code from supervision_signal")).isEmpty();
    }

    private CaseNews paused(String id, String at) {
        return new CaseNews(seen.caseId(), seen.ground.number, CaseEventType.PROCEDURE_STARTED, itemVersion(), "ZJ", "handler", Instant.parse(at), Map.of("id", id));
    }

    private CaseNews news(CaseEventType type, Map<String, String> details) {
        return new CaseNews(seen.caseId(), seen.ground.number, type, itemVersion(), "ZJ", "clerk", Instant.parse("2026-03-10T01:00:00Z"), details);
    }

    private long itemVersion() {
        return Long.parseLong(seen.database.values("select item_version_id from approval_case where id = ?", seen.caseId()).get(0));
    }

    private void ask(AskSupplement.Line... lines) {
        seen.ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        seen.ground.run(() -> seen.ground.wiring.door(CaseSupplements.class).ask(new AskSupplement(seen.ground.number, version(seen), List.of(lines), null)));
        seen.hear();
    }

    private StepCommand command(boolean agree, String opinion) {
        return new StepCommand(seen.ground.number, version(seen), agree, opinion);
    }

    private static long version(DetectorGround of) {
        return of.ground.in(() -> of.ground.wiring.door(CaseQueries.class).byNumber(of.ground.number)).version();
    }
}
