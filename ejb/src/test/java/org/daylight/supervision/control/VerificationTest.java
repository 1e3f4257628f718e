package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daylight.files.Files;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.supervision.AlarmCount;
import org.daylight.supervision.Alarms;
import org.daylight.supervision.CaseVerifications;
import org.daylight.supervision.LeadSource;
import org.daylight.supervision.Leads;
import org.daylight.supervision.PassedOn;
import org.daylight.supervision.RaiseLead;
import org.daylight.supervision.SettleVerification;
import org.daylight.supervision.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people make of what detectors saw, on the real database. */
class VerificationTest {
    private static final SignalFilter ALL = new SignalFilter(null, null, null, null, null, null, null, null, null);
    private static final PageRequest FIRST = new PageRequest(0, 20, null, false);
    private final DetectorGround seen = new DetectorGround();
    private final Verification verification = seen.ground.wiring.door(Verification.class);
    private final Alarms alarms = seen.ground.wiring.door(Alarms.class);
    private final Leads leads = seen.ground.wiring.door(Leads.class);

    @Test
    @Article({"SIG-08", "SIG-31", "SIG-06"})
    void a_denial_found_a_violation_proposes_the_red_card_that_fits_and_issues_none() {
        long id = denied();
        String paper = paper();
        supervisor();
        Long proposed = seen.ground.in(() -> verification.settle(id, new SettleVerification(id, true, "符合条件而不予批准", null, List.of(paper))));
        assertThat(seen.database.values("select rule_code, signal, state, raised_from, person, found_by from supervision_signal where id = ?", proposed))
                .containsExactly("RC-07", "RED_CARD", "OPEN", Long.toString(id), "approver", "supervisor");
        assertThat(verification.byId(id)).satisfies(settled -> {
            assertThat(settled.state()).isEqualTo(SignalState.CONFIRMED);
            assertThat(settled.settledBy()).isEqualTo("supervisor");
            assertThat(settled.opinion()).isEqualTo("符合条件而不予批准");
        });
        assertThat(seen.ground.in(() -> verification.evidence(id))).singleElement().satisfies(line -> assertThat(line.name()).isEqualTo("现场记录.pdf"));
        refused("signal.settled", () -> verification.settle(id, new SettleVerification(id, false, "没有问题", null, List.of())));
    }

    @Test
    @Article({"SIG-08", "AUT-14"})
    void nobody_verifies_the_own_department_or_without_the_role_or_without_a_word() {
        long id = denied();
        seen.ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        refused("signal.other-role", () -> verification.settle(id, new SettleVerification(id, false, "没有问题", null, List.of())));
        seen.ground.wiring.as("clerk", Roles.SUPERVISOR);
        refused("signal.own-department", () -> verification.settle(id, new SettleVerification(id, false, "没有问题", null, List.of())));
        supervisor();
        refused("verification.opinion-missing", () -> verification.settle(id, new SettleVerification(id, false, " ", null, List.of())));
        refused("verification.rule-unknown", () -> verification.settle(id, new SettleVerification(id, true, "有问题", "AG-01", List.of())));
        assertThat(verification.byId(id).state()).isEqualTo(SignalState.OPEN);
    }

    @Test
    @Article({"ACC-10", "SIG-08"})
    void who_sees_the_case_sees_what_came_of_its_mark_and_only_who_may_see_the_signal_is_led_to_why() {
        long id = denied();
        CaseVerifications marks = seen.ground.wiring.door(CaseVerifications.class);
        seen.database.run("insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, case_id, department_code, occurred_at, found_at, found_by, facts, state) "
                + "select profile_version_id, 'AG-02', 'EVASION', signal, subject_key, case_id, department_code, occurred_at, found_at, found_by, facts, state from supervision_signal where id = ?", id);
        seen.ground.wiring.as("handler", Roles.HANDLER);
        assertThat(seen.ground.in(() -> marks.ofCase(seen.ground.number))).as("signs of evasion are not told").singleElement().satisfies(mark -> {
            assertThat(mark.ruleCode()).isEqualTo("VF-02");
            assertThat(mark.violation()).isNull();
            assertThat(mark.settledAt()).isNull();
            assertThat(mark.explained()).isTrue();
            assertThat(mark.complete()).isFalse();
        });
        seen.database.run("update supervision_signal set facts = facts || '{\"verify\": \"true\"}' where id = ?", id);
        supervisor();
        seen.ground.run(() -> verification.settleTogether(List.of(id), "理由充分"));
        seen.ground.wiring.as("handler", Roles.HANDLER);
        assertThat(seen.ground.in(() -> marks.ofCase(seen.ground.number))).singleElement().satisfies(mark -> {
            assertThat(mark.violation()).isFalse();
            assertThat(mark.complete()).as("nothing was missing").isTrue();
            assertThat(mark.settledAt()).isNotNull();
        });
        seen.database.run("update supervision_signal set state = 'CONFIRMED', department_code = 'SC' where id = ?", id);
        assertThat(seen.ground.in(() -> marks.ofCase(seen.ground.number))).singleElement().satisfies(mark -> {
            assertThat(mark.violation()).isTrue();
            assertThat(mark.explained()).as("a signal of another department").isFalse();
        });
        seen.database.run("update supervision_signal set state = 'LAPSED' where id = ?", id);
        assertThat(seen.ground.in(() -> marks.ofCase(seen.ground.number))).isEmpty();
        refused("case.unknown", () -> marks.ofCase("没有这个件"));
    }

    @Test
    @Article("SIG-09")
    void clear_ones_are_settled_together_or_none_is() {
        long id = denied();
        supervisor();
        refused("verification.too-many", () -> verification.settleTogether(List.of(), "均无问题"));
        refused("signal.unknown", () -> verification.settleTogether(List.of(id, 999999L), "均无问题"));
        assertThat(verification.byId(id).state()).isEqualTo(SignalState.OPEN);
        seen.ground.run(() -> verification.settleTogether(List.of(id), "均无问题"));
        assertThat(verification.byId(id).state()).isEqualTo(SignalState.DISMISSED);
        assertThat(seen.ground.in(() -> verification.find(ALL, FIRST)).total()).isEqualTo(1);
    }

    @Test
    @Article({"MON-23", "AUT-15"})
    void an_internal_supervisor_sees_the_own_department_only() {
        denied();
        seen.ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(seen.ground.in(() -> verification.find(ALL, FIRST)).rows()).hasSize(1);
        seen.database.run("update supervision_signal set department_code = 'SC'");
        assertThat(seen.ground.in(() -> verification.find(ALL, FIRST)).rows()).isEmpty();
        long id = Long.parseLong(seen.database.values("select id from supervision_signal").get(0));
        refused("signal.unknown", () -> verification.byId(id));
    }

    @Test
    @Article({"SIG-24", "SIG-34", "MON-10", "MON-05"})
    void what_only_people_find_is_raised_by_hand_with_evidence_once() {
        supervisor();
        String paper = paper();
        assertThat(seen.ground.in(() -> leads.rules("ZJ"))).extracting(rule -> rule.code()).contains("YC-12", "RC-10", "PV-06", "VF-06", "YC-09").doesNotContain("YC-02", "LT-WARN");
        long id = seen.ground.in(() -> leads.raise("YC-12", lead("YC-12", seen.ground.number, "handler", "2026-03-01", "窗口推诿", paper)));
        assertThat(seen.database.values("select person, department_code, facts ->> 'source', found_by from supervision_signal where id = ?", id))
                .containsExactly("handler", "ZJ", "HOTLINE", "supervisor");
        refused("lead.known", () -> leads.raise("YC-12", lead("YC-12", seen.ground.number, "handler", "2026-03-01", "窗口推诿", paper)));
        refused("lead.rule-unknown", () -> leads.raise("YC-02", lead("YC-02", seen.ground.number, null, "2026-03-01", "未公示", paper)));
        refused("lead.day-impossible", () -> leads.raise("YC-12", lead("YC-12", seen.ground.number, null, "2026-03-03", "明天", paper)));
        refused("lead.case-unknown", () -> leads.raise("YC-12", lead("YC-12", "没有这个件", null, "2026-03-01", "推诿", paper)));
        refused("lead.department-missing", () -> leads.raise("YC-12", lead("YC-12", null, null, "2026-03-01", "推诿", paper)));
        seen.ground.wiring.as("centre", Roles.CENTRE_MANAGER);
        refused("signal.other-role", () -> leads.raise("YC-12", lead("YC-12", seen.ground.number, null, "2026-03-01", "推诿二", paper)));
    }

    @ParameterizedTest
    @CsvSource({"VF-06, VERIFY", "YC-09, YELLOW_CARD", "RC-06, RED_CARD"})
    @Article({"SIG-12", "SIG-21", "SIG-30"})
    void other_acts_late_complaints_and_grants_beyond_authority_are_raised_by_hand(String rule, String signal) {
        supervisor();
        String paper = paper();
        long id = seen.ground.in(() -> leads.raise(rule, lead(rule, seen.ground.number, null, "2026-03-01", "查实材料见附件", paper)));
        assertThat(seen.database.values("select signal, state, facts ->> 'text' from supervision_signal where id = ?", id)).containsExactly(signal, "OPEN", "查实材料见附件");
        assertThat(seen.database.values("select name from signal_evidence where signal_id = ?", id)).hasSize(1);
        refused("lead.known", () -> leads.raise(rule, lead(rule, seen.ground.number, null, "2026-03-01", "查实材料见附件", paper)));
    }

    @Test
    @Article({"DUB-02", "MON-15", "MON-19"})
    void an_alarm_is_handled_passed_on_or_dismissed_and_counted() {
        supervisor();
        String paper = paper();
        long handled = seen.ground.in(() -> leads.raise("YC-12", lead("YC-12", seen.ground.number, null, "2026-03-01", "窗口推诿", paper)));
        long passed = seen.ground.in(() -> leads.raise("RC-10", lead("RC-10", seen.ground.number, null, "2026-03-01", "情节严重", paper)));
        seen.ground.run(() -> alarms.handle(handled, "属实", "已责令改正", List.of()));
        assertThat(verification.byId(handled)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(SignalState.CONFIRMED);
            assertThat(view.opinion()).isEqualTo("属实\n已责令改正");
        });
        seen.ground.run(() -> alarms.passOn(passed, PassedOn.To.CARDS, null));
        seen.ground.run(() -> alarms.passOn(passed, PassedOn.To.CARDS, null));
        assertThat(seen.ground.in(() -> alarms.passedOn(passed))).singleElement().satisfies(line -> assertThat(line.by()).isEqualTo("supervisor"));
        assertThat(seen.ground.in(() -> alarms.counts(null))).containsExactly(new AlarmCount("RED_CARD", 1, 1, 0), new AlarmCount("YELLOW_CARD", 0, 0, 1));
        refused("signal.settled", () -> alarms.passOn(handled, PassedOn.To.ORDERS, null));
        refused("verification.opinion-missing", () -> alarms.handle(passed, "属实", "", List.of()));
        seen.ground.run(() -> alarms.dismiss(passed, "重复登记", List.of()));
        refused("signal.settled", () -> alarms.dismiss(passed, "重复登记", List.of()));
    }

    @Test
    @Article({"DUB-02", "MON-18"})
    void what_waits_for_its_verification_is_no_alarm_and_a_sign_of_evasion_is_one() {
        long id = denied();
        supervisor();
        assertThat(seen.ground.in(() -> alarms.find(ALL, FIRST)).rows()).isEmpty();
        refused("alarm.to-be-verified", () -> alarms.dismiss(id, "没有问题", List.of()));
        seen.database.run("update supervision_signal set rule_code = 'AG-02', rule_group = 'EVASION' where id = ?", id);
        assertThat(seen.ground.in(() -> alarms.find(ALL, FIRST)).rows()).hasSize(1);
        seen.ground.run(() -> alarms.dismiss(id, "材料当天补齐", List.of()));
    }

    private long denied() {
        seen.ground.decide(false, "占用范围超出红线");
        seen.hear();
        return Long.parseLong(seen.database.values("select id from supervision_signal").get(0));
    }

    private void supervisor() {
        seen.ground.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    private String paper() {
        byte[] bytes = "%PDF-1.7 现场记录".getBytes(StandardCharsets.UTF_8);
        return seen.ground.in(() -> seen.ground.wiring.door(Files.class).store("现场记录.pdf", new ByteArrayInputStream(bytes), "supervisor").sha256());
    }

    private static RaiseLead lead(String rule, String number, String person, String on, String text, String paper) {
        return new RaiseLead(rule, number, null, person, LocalDate.parse(on), LeadSource.HOTLINE, text, List.of(paper));
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(() -> seen.ground.run(act)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
