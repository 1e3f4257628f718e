package org.daylight.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.press.control.SignedPaper;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the lead to the appeal, on the real database. */
class FindingLifeTest {
    private final FindingGround ground = new FindingGround();

    @ParameterizedTest
    @CsvSource({"PV-01", "PV-02", "PV-03", "PV-04", "PV-05", "PV-06", "PV-07", "PV-08", "PV-09"})
    @Article({"ACT-03", "ACT-04", "ACT-05", "ACT-06", "ACT-07", "ACT-08", "ACT-09", "ACT-10", "ACT-11"})
    void a_personal_violation_leads_to_warning_or_criticism_of_the_person_and_to_more_where_it_is_grave(String rule) {
        ground.supervisor();
        long lead = ground.lead("DISTRICT-000", rule, "handler", "2026-03-02");
        refused("finding.subject", () -> ground.opened(lead, null));
        long ordinary = ground.confirmed(rule, "handler", "2026-03-02", Severity.ORDINARY);
        assertThat(ground.of(ordinary).liable().person()).isEqualTo("handler");
        assertThat(ground.findings.offered(ground.of(ordinary))).containsExactly(Sanction.CRITICISM, Sanction.WARNING);
        long grave = ground.confirmed(rule, "handler2", "2026-03-02", Severity.GRAVE);
        assertThat(ground.findings.offered(ground.of(grave))).containsExactly(Sanction.DEMERIT, Sanction.GRAVE_DEMERIT, Sanction.REMOVAL_FROM_POST);
    }

    @ParameterizedTest
    @CsvSource({"UV-01", "UV-02", "UV-03", "UV-04", "UV-05"})
    @Article({"ACT-12", "ACT-13", "ACT-14", "ACT-15", "ACT-16", "ACT-25"})
    void a_units_violation_leads_to_public_criticism_and_an_order_to_rectify_and_to_its_leaders_where_it_is_grave(String rule) {
        ground.supervisor();
        long lead = ground.lead("DISTRICT-000", rule, null, "2026-03-02");
        refused("finding.subject", () -> ground.opened(lead, "handler"));
        long ordinary = ground.confirmed(rule, null, "2026-03-02", Severity.ORDINARY);
        assertThat(ground.of(ordinary).liable().isUnit()).isTrue();
        assertThat(ground.findings.offered(ground.of(ordinary))).containsExactly(Sanction.PUBLIC_CRITICISM, Sanction.RECTIFICATION);
        ground.supervisor();
        long grave = ground.confirmed(rule, null, "2026-03-02", Severity.GRAVE);
        assertThat(ground.findings.offered(ground.of(grave))).containsExactly(Sanction.LEADERS_ACCOUNTABLE);
        ground.supervisor();
        long leader = ground.in(() -> ground.investigations.open(new OpenFinding(ground.of(grave).ground().signalId(), "head", FindingLevel.LEADING, "追究主要负责人")));
        assertThat(ground.of(leader).level()).isEqualTo(FindingLevel.LEADING);
    }

    @ParameterizedTest
    @CsvSource({"CD-01", "CD-02", "CD-03", "CD-04", "CD-05", "PL-01", "PL-02", "PL-03", "PL-04"})
    @Article({"ACT-20", "ACT-21"})
    void what_the_city_forbids_in_approval_and_on_the_platform_leads_to_a_finding_on_the_person(String rule) {
        ground.supervisor();
        long id = ground.opened(ground.lead("CITY-004", rule, "handler", "2026-03-02"), "handler");
        assertThat(ground.of(id).ground().article()).startsWith("004 art. 3");
        ground.stated(id);
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        assertThat(ground.of(id).state()).isEqualTo(FindingState.CONFIRMED);
        assertThat(ground.findings.offered(ground.of(id))).containsExactly(Sanction.CRITICISM, Sanction.WARNING);
    }

    @Test
    @Article("ACT-01")
    void nobody_is_found_liable_unheard_until_the_days_of_the_profile_have_passed() {
        ground.supervisor();
        long lead = ground.lead("DISTRICT-000", "PV-02", "handler", "2026-02-27");
        long id = ground.opened(lead, "handler");
        assertThat(ground.of(id).investigation().statementUntil()).isEqualTo(LocalDate.parse("2026-03-05"));
        refused("finding.unheard", () -> ground.concluded(id, true, Severity.ORDINARY, null));
        ground.at("2026-03-05T15:59:59Z");
        refused("finding.unheard", () -> ground.concluded(id, true, Severity.ORDINARY, null));
        ground.at("2026-03-05T16:00:00Z");
        ground.concluded(id, true, Severity.ORDINARY, null);
        FindingView finding = ground.of(id);
        assertThat(finding.ground().actOn()).isEqualTo(LocalDate.parse("2026-02-27"));
        assertThat(LegalTime.dateOf(finding.investigation().concludedAt())).isEqualTo(LocalDate.parse("2026-03-06"));
        assertThat(ground.signal(lead).state()).isEqualTo(SignalState.CONFIRMED);
    }

    @Test
    @Article("ACT-01")
    void what_is_not_confirmed_settles_the_lead_and_what_excludes_liability_confirms_nothing() {
        ground.supervisor();
        long lead = ground.lead("DISTRICT-000", "PV-02", "handler", "2026-03-02");
        long id = ground.opened(lead, "handler");
        refused("finding.exists", () -> ground.opened(lead, "handler"));
        ground.stated(id);
        ground.supervisor();
        refused("finding.exemption", () -> ground.concluded(id, true, Severity.ORDINARY, "FORCE_MAJEURE"));
        refused("finding.exemption", () -> ground.concluded(id, false, null, "COOPERATED"));
        ground.concluded(id, false, null, "FORCE_MAJEURE");
        assertThat(ground.of(id).state()).isEqualTo(FindingState.EXEMPT);
        assertThat(ground.signal(lead).state()).isEqualTo(SignalState.DISMISSED);
        refused("finding.changed", () -> ground.concluded(id, false, null, null));
        long second = ground.opened(ground.lead("DISTRICT-000", "PV-02", "handler", "2026-03-02"), "handler");
        ground.concluded(second, false, null, null);
        assertThat(ground.of(second).state()).isEqualTo(FindingState.NOT_CONFIRMED);
    }

    @Test
    @Article("ACT-01")
    void who_cooperated_is_treated_more_lightly_or_not_at_all() {
        ground.supervisor();
        long id = ground.opened(ground.lead("DISTRICT-000", "PV-02", "handler", "2026-03-02"), "handler");
        ground.stated(id);
        ground.supervisor();
        refused("finding.exemption", () -> ground.concluded(id, true, Severity.ORDINARY, "COOPERATED"));
        ground.concluded(id, true, Severity.LIGHTER, "COOPERATED");
        assertThat(ground.findings.offered(ground.of(id))).containsExactly(Sanction.CRITICISM, Sanction.NONE);
    }

    @Test
    @Article({"ACT-03", "ACT-24", "AUT-14"})
    void a_sanction_is_proposed_by_one_and_decided_by_another_and_enters_the_register() {
        long id = ground.confirmed("PV-02", "handler", "2026-03-02", Severity.ORDINARY);
        refused("finding.sanction", () -> propose(id, Sanction.DEMERIT));
        propose(id, Sanction.WARNING);
        refused("finding.same-person", () -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意"));
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), false, "请补充理由"));
        assertThat(ground.of(id).state()).isEqualTo(FindingState.CONFIRMED);
        ground.supervisor();
        propose(id, Sanction.WARNING);
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        int stale = ground.of(id).version() - 1;
        refused("finding.changed", () -> ground.sanctions.decide(id, stale, true, "同意"));
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意"));
        FindingView finding = ground.of(id);
        assertThat(finding.state()).isEqualTo(FindingState.IN_FORCE);
        assertThat(finding.decision().number()).isEqualTo("监责〔2026〕1号");
        assertThat(finding.decision().appealUntil()).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(finding.decision().sheetId()).isNotNull();
        assertThat(ground.database.values("select title from conduct_record where finding_id = ? and withdrawn_at is null", id)).containsExactly("WARNING");
    }

    @Test
    @Article("ACT-01")
    void the_person_sees_the_own_finding_only_states_a_view_and_appeals_until_the_last_day() {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        ground.wiring.as("handler2", Roles.HANDLER);
        refused("finding.unknown", () -> ground.mine.open(id));
        refused("finding.unknown", () -> ground.mine.appeal(id, ground.of(id).version(), "不服", null));
        ground.wiring.as("handler", Roles.HANDLER);
        assertThat(ground.in(() -> ground.mine.own(PageRequest.first(10))).rows()).extracting(FindingView::id).contains(id);
        ground.in(() -> ground.mine.open(id));
        assertThat(ground.in(() -> ground.mine.acts(id))).extracting(FindingAct::kind).contains(FindingActKind.DECIDED, FindingActKind.READ).doesNotContain(FindingActKind.PROPOSED);
        ground.at("2026-04-01T16:00:00Z");
        refused("finding.appeal-late", () -> ground.mine.appeal(id, ground.of(id).version(), "处理过重", null));
        ground.at("2026-04-01T15:59:59Z");
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "处理过重", null));
        refused("finding.appealed", () -> ground.mine.appeal(id, ground.of(id).version(), "处理过重", null));
    }

    @Test
    @Article({"ACT-01", "AUT-14"})
    void an_appeal_is_decided_by_somebody_who_had_no_hand_in_it_and_never_makes_it_heavier() {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "处理过重", null));
        ground.supervisor();
        refused("finding.same-person", () -> appeal(id, DecideAppeal.Result.UPHELD, null));
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        refused("finding.same-person", () -> appeal(id, DecideAppeal.Result.UPHELD, null));
        ground.wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        refused("finding.sanction", () -> appeal(id, DecideAppeal.Result.CHANGED, Sanction.DEMERIT));
        refused("finding.sanction", () -> appeal(id, DecideAppeal.Result.CHANGED, Sanction.WARNING));
        ground.run(() -> appeal(id, DecideAppeal.Result.CHANGED, Sanction.CRITICISM));
        assertThat(ground.of(id).state()).isEqualTo(FindingState.IN_FORCE);
        assertThat(ground.of(id).decision().sanction()).isEqualTo(Sanction.CRITICISM);
        assertThat(ground.database.values("select title, because from conduct_record where finding_id = ? order by id", id))
                .containsExactly("WARNING", "APPEAL_CHANGED", "CRITICISM", null);
    }

    @Test
    @Article({"ACT-03", "RES-12", "RES-01"})
    void the_decision_is_a_paper_under_the_seal_and_the_signature_of_the_deciding_organ() throws Exception {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        byte[] paper = ground.paper(id, DecisionPaper.FIRST);
        assertThat(SignedPaper.text(paper)).contains("责任追究决定书", "监责〔2026〕1号", "决定：警告。", "30日内（至二〇二六年四月一日，含当日）", "加盖电子印章");
        assertThat(SignedPaper.isSealed(paper)).isTrue();
        assertThat(SignedPaper.signedBy(paper)).isEqualTo("监察局");
        assertThat(ground.database.values("select document_type || ' ' || document_number || ' ' || actor from seal_use where document_type like 'LIABILITY%'"))
                .containsExactly("LIABILITY_DECISION 监责〔2026〕1号 supervisor2");
        refused("finding.unknown", () -> ground.findings.writeDecision(id, DecisionPaper.AFTER_APPEAL, new ByteArrayOutputStream()));
    }

    @Test
    @Article({"ACT-03", "RES-12"})
    void an_organ_without_an_electronic_seal_decides_nothing_and_is_told_so() {
        long id = ground.confirmed("PV-02", "handler", "2026-03-02", Severity.ORDINARY);
        propose(id, Sanction.WARNING);
        ground.database.run("update seal set valid_until = date '2026-03-01' where department_code = 'JC'");
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        refused("seal.none-in-use", () -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意"));
        assertThat(ground.of(id).state()).isEqualTo(FindingState.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, , 维持原决定：警告。", "CHANGED, CRITICISM, 变更原决定，决定：批评教育。", "REVOKED, , 撤销原决定，不予追究"})
    @Article({"ACT-01", "ACT-03", "RES-12"})
    void after_an_appeal_a_new_sealed_paper_names_the_first_the_appeal_and_its_outcome_and_the_first_stays_readable(DecideAppeal.Result result, Sanction lighter, String outcome)
            throws Exception {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "处理过重", null));
        ground.wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        ground.run(() -> appeal(id, result, lighter));
        FindingView.Decision decision = ground.of(id).decision();
        assertThat(decision.number()).isEqualTo("监责〔2026〕1号");
        assertThat(decision.appealNumber()).isEqualTo("监复〔2026〕1号");
        assertThat(decision.appealResult()).isEqualTo(result);
        byte[] paper = ground.paper(id, DecisionPaper.AFTER_APPEAL);
        assertThat(SignedPaper.text(paper)).contains("责任追究复核决定书", "监复〔2026〕1号", "不服《责任追究决定书》（监责〔2026〕1号，二〇二六年三月二日作出），于二〇二六年三月二日提出申诉", "决定：警告。",
                outcome, "由本决定书替代");
        assertThat(SignedPaper.isSealed(paper)).isTrue();
        assertThat(SignedPaper.signedBy(paper)).isEqualTo("区政府办公室");
        assertThat(SignedPaper.text(ground.paper(id, DecisionPaper.FIRST))).contains("监责〔2026〕1号", "决定：警告。");
        ground.wiring.as("handler", Roles.HANDLER);
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        ground.run(() -> ground.mine.writeDecision(id, DecisionPaper.AFTER_APPEAL, own));
        assertThat(own.toByteArray()).isEqualTo(paper);
        ground.wiring.as("handler2", Roles.HANDLER);
        refused("finding.unknown", () -> ground.mine.writeDecision(id, DecisionPaper.AFTER_APPEAL, new ByteArrayOutputStream()));
    }

    @Test
    @Article({"ACT-01", "ACT-12"})
    void the_paper_after_an_appeal_of_a_unit_speaks_to_the_unit() throws Exception {
        long id = ground.confirmed("UV-01", null, "2026-03-02", Severity.ORDINARY);
        propose(id, Sanction.RECTIFICATION);
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意"));
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "已整改", null));
        ground.wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        ground.run(() -> appeal(id, DecideAppeal.Result.UPHELD, null));
        assertThat(SignedPaper.text(ground.paper(id, DecisionPaper.AFTER_APPEAL))).contains("你单位不服《责任追究情况通报》（监责〔2026〕1号", "维持原决定：通报批评，责令限期整改。");
    }

    @Test
    @Article({"ACT-01", "ACT-03", "ITM-07"})
    void a_finding_goes_by_the_sanctions_and_the_days_of_the_version_under_which_it_was_found() throws Exception {
        long version = ground.version("""
                jsonb_set(content, '{sanctions}', (content -> 'sanctions') || '[{"liable": "PERSON", "level": "DIRECT", "severity": "ORDINARY", "sanction": "DEMERIT", "article": "000 art. 30"}]')
                """, "appeal-days", "15");
        ground.supervisor();
        long id = ground.opened(ground.lead(version, "PV-02", "handler", "2026-03-02"), "handler");
        long leader = ground.in(() -> ground.investigations.open(new OpenFinding(ground.of(id).ground().signalId(), "head", FindingLevel.LEADING, "追究领导责任")));
        ground.stated(id);
        ground.at("2026-03-06T01:00:00Z");
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        ground.concluded(leader, true, Severity.ORDINARY, null);
        assertThat(ground.findings.offered(ground.of(id))).containsExactly(Sanction.CRITICISM, Sanction.WARNING, Sanction.DEMERIT);
        assertThat(ground.findings.offered(ground.of(leader))).as("the row is for direct responsibility").containsExactly(Sanction.CRITICISM, Sanction.WARNING);
        propose(id, Sanction.DEMERIT);
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意"));
        assertThat(ground.of(id).decision().appealUntil()).isEqualTo(LocalDate.parse("2026-03-21"));
        assertThat(SignedPaper.text(ground.paper(id, DecisionPaper.FIRST))).contains("15日内（至二〇二六年三月二十一日，含当日）");
        long other = ground.inForce("PV-04", "handler2", "2026-03-02", Sanction.WARNING);
        assertThat(ground.of(other).decision().appealUntil()).as("the version in force has thirty days").isEqualTo(LocalDate.parse("2026-04-05"));
    }

    @Test
    @Article({"ACT-15", "ACT-01"})
    void two_confirmed_findings_in_a_month_raise_the_lead_on_the_unit_which_falls_on_appeal_and_comes_back() {
        long first = ground.inForce("PV-02", "handler", "2026-02-03", Sanction.WARNING);
        assertThat(ground.unitLeads()).isEmpty();
        ground.confirmed("PV-04", "handler", "2026-02-25", Severity.ORDINARY);
        assertThat(ground.unitLeads()).singleElement().satisfies(lead -> {
            assertThat(lead.subjectKey()).isEqualTo("month:ZJ:2026-02");
            assertThat(lead.person()).isNull();
            assertThat(lead.facts()).containsEntry("days", "2026-02-03, 2026-02-25").containsEntry("personTimes", "2");
        });
        ground.confirmed("PV-04", "handler2", "2026-03-01", Severity.ORDINARY);
        assertThat(ground.unitLeads()).as("an act of another month").hasSize(1);
        ground.supervisor();
        long onUnit = ground.opened(ground.unitLeads().get(0).id(), null);
        revoked(first);
        assertThat(ground.unitLeads().get(0).state()).isEqualTo(SignalState.LAPSED);
        assertThat(ground.of(onUnit).state()).isEqualTo(FindingState.WITHDRAWN);
        ground.confirmed("PV-04", "handler2", "2026-02-26", Severity.ORDINARY);
        assertThat(ground.unitLeads()).extracting(lead -> lead.subjectKey() + " " + lead.state()).containsExactlyInAnyOrder("month:ZJ:2026-02 LAPSED", "month:ZJ:2026-02:2 OPEN");
        ground.confirmed("PV-05", "handler2", "2026-02-27", Severity.ORDINARY);
        assertThat(ground.unitLeads()).as("once for a department and a month").hasSize(2);
    }

    private void revoked(long id) {
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "事实有误", null));
        ground.wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        ground.run(() -> appeal(id, DecideAppeal.Result.REVOKED, null));
    }

    @Test
    @Article({"ACT-22", "ACT-23"})
    void a_suspected_crime_goes_to_the_judiciary_and_poor_disclosure_to_discipline_inspection_and_their_answers_come_back() {
        long id = ground.confirmed("PV-05", "handler", "2026-03-02", Severity.GRAVE);
        ReferFinding crime = new ReferFinding(id, ReferralKind.JUDICIAL, "区人民检察院", LocalDate.parse("2026-03-02"), "调查报告、询问笔录、日志摘录");
        refused("finding.day", () -> ground.sanctions.refer(new ReferFinding(id, ReferralKind.JUDICIAL, "区人民检察院", LocalDate.parse("2026-03-03"), "调查报告")));
        ground.run(() -> ground.sanctions.refer(crime));
        ground.run(() -> ground.sanctions.refer(new ReferFinding(id, ReferralKind.DISCIPLINE, "区纪委监委", LocalDate.parse("2026-03-02"), "调查报告")));
        long referral = ground.in(() -> ground.findings.referrals(id)).get(0).id();
        ground.run(() -> ground.sanctions.endReferral(id, referral, "不予立案，退回", LocalDate.parse("2026-03-02")));
        refused("finding.referral", () -> ground.sanctions.endReferral(id, referral, "立案", LocalDate.parse("2026-03-02")));
        assertThat(ground.in(() -> ground.findings.referrals(id))).extracting(ReferralLine::kind, ReferralLine::result)
                .containsExactly(tuple(ReferralKind.JUDICIAL, "不予立案，退回"), tuple(ReferralKind.DISCIPLINE, null));
    }

    @Test
    @Article({"AUT-14", "MON-31"})
    void nobody_investigates_the_own_department_and_a_departments_supervisor_nothing_that_is_for_the_supervision_organ() {
        ground.supervisor();
        long lead = ground.lead("DISTRICT-000", "PV-02", "handler", "2026-03-02");
        long bureau = ground.lead("BUREAU-002", "AL-04", "handler", "2026-03-02");
        ground.database.run("update staff set department_code = 'ZJ' where username = 'supervisor'");
        refused("signal.own-department", () -> ground.opened(lead, "handler"));
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        refused("signal.other-role", () -> ground.opened(lead, "handler"));
        refused("finding.no-lead", () -> ground.opened(bureau, "handler"));
    }

    @Test
    @Article("MON-31")
    void a_red_card_is_investigated_by_the_supervision_organ_alone_each_by_the_level_of_the_step() {
        ground.cases.decide(true, "准予");
        ground.supervisor();
        long caseId = Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.cases.number).get(0));
        long card = ground.in(() -> ground.signals.raise(new RaiseSignal(ground.profile("DISTRICT-000"), "RC-01", "case:" + caseId, caseId, "ZJ", null, null,
                LegalTime.startOf(LocalDate.parse("2026-03-02")), "supervisor", Map.of(), null)).orElseThrow());
        refused("finding.no-lead", () -> ground.opened(card, "approver"));
        ground.run(() -> ground.signals.settle(card, SignalState.CONFIRMED, "supervisor", null));
        assertThat(ground.in(() -> ground.findings.leads(new LeadFilter("ZJ", "RED_CARD", null), PageRequest.first(10))).rows()).extracting(LeadLine::signalId).contains(card);
        assertThat(ground.in(() -> ground.findings.hands(ground.signal(card)))).extracting(CaseHand::username).contains("approver");
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        refused("signal.other-role", () -> ground.opened(card, "approver"));
        ground.supervisor();
        long id = ground.in(() -> ground.investigations.open(new OpenFinding(card, "approver", FindingLevel.LEADING, "红牌责任调查")));
        assertThat(ground.of(id).ground().major()).isTrue();
    }

    @Test
    @Article({"ACT-08", "MON-31"})
    void daily_checks_report_what_a_person_saw_and_supervision_investigates_it() {
        ground.wiring.as("centre", Roles.CENTRE_MANAGER);
        refused("finding.rule", () -> report("YC-01", "handler", "2026-03-02"));
        refused("finding.other-unit", () -> report("PV-06", "clerk2", "2026-03-02"));
        refused("finding.day", () -> report("PV-06", "handler", "2026-03-03"));
        refused("finding.subject", () -> report("PV-06", null, "2026-03-02"));
        long lead = ground.in(() -> report("PV-06", "handler", "2026-03-02"));
        refused("signal.other-role", () -> ground.opened(lead, "handler"));
        ground.supervisor();
        assertThat(ground.of(ground.opened(lead, "handler")).ground().actOn()).isEqualTo(LocalDate.parse("2026-03-02"));
    }

    private long report(String rule, String person, String actOn) {
        return ground.investigations.report(new ReportConduct(rule, "ZJ", person, null, LocalDate.parse(actOn), "窗口检查时当面看到"));
    }

    private void propose(long id, Sanction sanction) {
        ground.run(() -> ground.sanctions.propose(id, ground.of(id).version(), sanction, "依规提出处理建议"));
    }

    private void appeal(long id, DecideAppeal.Result result, Sanction sanction) {
        ground.sanctions.decideAppeal(new DecideAppeal(id, ground.of(id).version(), result, sanction, "经复核"));
    }

    private void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(() -> ground.in(() -> {
            try {
                act.call();
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
            return null;
        })).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
