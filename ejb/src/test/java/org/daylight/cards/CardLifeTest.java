package org.daylight.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.press.control.SignedPaper;
import org.daylight.signals.EscalationLine;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalState;
import org.junit.jupiter.api.Test;

/** Cards on the real database, from the proposal to what becomes of them. */
class CardLifeTest {
    private final CardGround ground = new CardGround();

    @Test
    @Article({"SIG-06", "SIG-37", "SIG-38", "ACT-01"})
    void a_card_names_rule_article_persons_by_level_and_the_last_days_and_confirms_its_proposal() {
        long card = ground.issued("YC-05");
        CardView seen = ground.seen(card);
        assertThat(seen.line().number()).isEqualTo("黄牌〔2026〕0001号");
        assertThat(seen.line().article()).isEqualTo("000 art. 20(5)");
        assertThat(seen.line().explainBy()).isEqualTo(LocalDate.parse("2026-03-13"));
        assertThat(seen.line().correctBy()).isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(seen.persons()).extracting(person -> person.level() + " " + person.username())
                .containsExactly("HANDLING clerk", "APPROVAL approver");
        assertThat(ground.signals.byId(seen.signalId()).state()).isEqualTo(SignalState.CONFIRMED);
        assertThat(seen.escalations()).singleElement().satisfies(step -> {
            assertThat(step.toSignal()).isEqualTo("RED_CARD");
            assertThat(step.dueAt()).isEqualTo(Instant.parse("2026-03-11T16:00:00Z"));
        });
        assertThat(seen.notice()).isNotNull();
    }

    @Test
    @Article({"SIG-38", "RES-12", "RES-01"})
    void the_notice_is_under_the_seal_and_the_signature_of_the_issuing_organ() throws Exception {
        ground.supervisor();
        assertThat(ground.issue.isSealed()).isTrue();
        long card = ground.issued("YC-05");
        byte[] notice = ground.notice(card);
        assertThat(SignedPaper.text(notice)).contains("纠错信号通知书", "黄牌〔2026〕0001号", "加盖电子印章并附电子签名").doesNotContain("未加盖印章");
        assertThat(SignedPaper.isSealed(notice)).isTrue();
        assertThat(SignedPaper.signedBy(notice)).isEqualTo("监察局");
        assertThat(ground.seen(card).notice().sealed()).isTrue();
        assertThat(ground.cases.database.values("select document_number || ' ' || actor from seal_use where document_type = 'CARD_NOTICE'")).containsExactly("黄牌〔2026〕0001号 supervisor");
    }

    @Test
    @Article({"SIG-38", "RES-12"})
    void without_a_seal_in_force_the_card_is_issued_its_notice_says_so_and_the_issuer_knows_before() throws Exception {
        ground.cases.database.run("update seal set valid_until = date '2026-03-09' where department_code = 'JC'");
        ground.supervisor();
        assertThat(ground.issue.isSealed()).isFalse();
        long card = ground.issued("YC-05");
        byte[] notice = ground.notice(card);
        assertThat(SignedPaper.text(notice)).contains("黄牌〔2026〕0001号", "没有在用的电子印章，本通知书未加盖印章，附电子签名");
        assertThat(SignedPaper.isSealed(notice)).isFalse();
        assertThat(SignedPaper.signedBy(notice)).isEqualTo("监察局");
        assertThat(ground.seen(card).notice().sealed()).isFalse();
    }

    @Test
    @Article("SIG-38")
    void the_evidence_is_frozen_and_an_altered_one_is_seen() {
        long card = ground.issued("YC-05");
        CardView seen = ground.seen(card);
        assertThat(seen.intact()).isTrue();
        assertThat(seen.evidence()).startsWith("{\"case\":{\"events\":[{").contains("\"type\":\"DECIDED\"", "\"kind\":\"PROMISED\"", "\"text\":\"决定书未写明理由\"");
        ground.cases.database.run("update card set evidence = replace(evidence, '未写明', '已写明') where id = ?", card);
        assertThat(ground.seen(card).intact()).isFalse();
    }

    @Test
    @Article({"SIG-35", "SIG-37", "AUT-14"})
    void who_may_not_issue_is_refused_and_other_persons_need_a_reason() {
        long signal = ground.proposed("YC-05");
        List<ResponsiblePerson> persons = List.of(new ResponsiblePerson(ResponsibleLevel.HANDLING, "handler"));
        ground.supervisor();
        ground.refused("card.reason-required", () -> issue(signal, persons, null));
        ground.refused("card.unknown-person", () -> issue(signal, List.of(new ResponsiblePerson(ResponsibleLevel.REVIEW, "nobody")), "调查认定如此"));
        ground.cases.wiring.as("centre", Roles.CENTRE_MANAGER);
        ground.refused("signal.other-role", () -> issue(signal, persons, "调查认定如此"));
        ground.cases.wiring.as("handler", Roles.SUPERVISOR);
        ground.refused("signal.own-department", () -> issue(signal, persons, "调查认定如此"));
        ground.supervisor();
        long card = issue(signal, persons, "经调查仅承办人负责");
        assertThat(ground.seen(card).persons()).extracting(ResponsiblePerson::username).containsExactly("handler");
        assertThat(ground.seen(card).description()).contains("经调查仅承办人负责");
        ground.refused("card.issued-already", () -> issue(signal, persons, "经调查仅承办人负责"));
    }

    private long issue(long signal, List<ResponsiblePerson> persons, String reason) {
        return ground.cases.in(() -> ground.issue.issue(new IssueCard(signal, "决定书未依法说明理由", persons, reason, List.of())));
    }

    @Test
    @Article({"SIG-35", "SIG-38"})
    void a_proposal_that_is_no_violation_is_dismissed_with_a_reason_and_no_card_comes_of_it() {
        long signal = ground.proposed("YC-05");
        ground.cases.wiring.as("centre", Roles.CENTRE_MANAGER);
        ground.refused("signal.other-role", () -> dismiss(signal, "决定书已写明理由"));
        ground.supervisor();
        ground.refused("card.reason-required", () -> dismiss(signal, " "));
        dismiss(signal, "决定书已写明理由");
        assertThat(ground.signals.byId(signal).state()).isEqualTo(SignalState.DISMISSED);
        ground.refused("card.settled", () -> issue(signal, ground.persons(signal), null));
        ground.refused("signal.settled", () -> dismiss(signal, "决定书已写明理由"));
    }

    private void dismiss(long signal, String reason) {
        ground.cases.run(() -> ground.issue.dismiss(signal, reason));
    }

    @Test
    @Article({"SIG-35", "SIG-34"})
    void a_red_card_is_issued_directly_once_for_its_case_and_rule() {
        ground.supervisor();
        assertThat(ground.issue.rules(ground.cases.number)).extracting(rule -> rule.code()).contains("RC-10", "YC-12").doesNotContain("RC-02", "VF-01");
        long card = direct("RC-10");
        assertThat(ground.seen(card).line().number()).isEqualTo("红牌〔2026〕0001号");
        assertThat(ground.seen(card).escalations()).isEmpty();
        ground.refused("card.proposed-already", () -> direct("RC-10"));
        ground.refused("card.no-rule", () -> direct("VF-01"));
        long again = ground.proposed("RC-10", "event:1");
        ground.refused("card.issued-already", () -> issue(again, ground.persons(again), null));
    }

    private long direct(String rule) {
        return ground.cases.in(() -> ground.issue.issueDirectly(new IssueDirectly(ground.cases.number, rule, "情节严重，另有调查材料", List.of(), "责任待调查", List.of())));
    }

    @Test
    @Article({"SIG-26", "SIG-36", "SIG-38", "C7"})
    void a_correction_accepted_stops_the_ladder_and_the_card_stands() {
        long card = ground.issued("YC-05");
        ground.clerk();
        ground.cases.run(() -> ground.answers.receive(card));
        ground.at("2026-03-10T02:00:00Z");
        ground.cases.run(() -> ground.answers.receive(card));
        long claim = ground.claimed(card, CardEventType.CORRECTION, null, ground.paper());
        ground.refused("card.claimed-already", () -> ground.claimed(card, CardEventType.CORRECTION, null, List.of()));
        ground.supervisor();
        ground.decided(card, claim, false, null);
        assertThat(ground.seen(card).escalations()).extracting(EscalationLine::state).containsExactly("WAITING");
        ground.refused("card.decided", () -> ground.decided(card, claim, true, null));
        ground.head();
        long second = ground.claimed(card, CardEventType.CORRECTION, null, List.of());
        ground.supervisor();
        ground.decided(card, second, true, null);
        CardView seen = ground.seen(card);
        assertThat(seen.line().state()).isEqualTo(CardState.CORRECTED);
        assertThat(seen.line().effect()).isEqualTo(CardKind.YELLOW_CARD);
        assertThat(seen.escalations()).extracting(EscalationLine::because).containsExactly("CORRECTION_ACCEPTED");
        assertThat(seen.events()).extracting(CardEventLine::type).containsExactly(CardEventType.ISSUED, CardEventType.RECEIVED, CardEventType.CORRECTION,
                CardEventType.REJECTED, CardEventType.CORRECTION, CardEventType.ACCEPTED);
        assertThat(seen.events().get(1).at()).as("the first opening").isEqualTo(Instant.parse("2026-03-10T01:00:00Z"));
        ground.head();
        ground.refused("card.over", () -> ground.claimed(card, CardEventType.EXPLANATION, null, List.of()));
    }

    @Test
    @Article("SIG-36")
    void a_correction_reported_in_time_and_accepted_late_takes_the_red_proposal_back_and_a_late_one_does_not() {
        long inTime = ground.issued("YC-05");
        ground.head();
        long claim = ground.claimed(inTime, CardEventType.CORRECTION, null, List.of());
        long late = ground.issued("YC-04");
        ground.at("2026-03-12T01:00:00Z");
        long redOfFirst = fired(inTime);
        long redOfSecond = fired(late);
        ground.head();
        long lateClaim = ground.claimed(late, CardEventType.CORRECTION, null, List.of());
        ground.supervisor();
        ground.decided(inTime, claim, true, null);
        ground.decided(late, lateClaim, true, null);
        assertThat(ground.signals.byId(redOfFirst).state()).isEqualTo(SignalState.LAPSED);
        assertThat(ground.signals.byId(redOfSecond).state()).isEqualTo(SignalState.OPEN);
        assertThat(ground.cases.in(() -> ground.issue.proposal(redOfSecond)).fromCard().id()).isEqualTo(late);
        long red = issue(redOfSecond, ground.persons(redOfSecond), null);
        assertThat(ground.seen(red).fromId()).isEqualTo(late);
        assertThat(ground.seen(late).toNumber()).isEqualTo(ground.seen(red).line().number());
    }

    /** As the watch of the ladder does. */
    private long fired(long card) {
        CardView yellow = ground.seen(card);
        long signal = ground.cases.in(() -> ground.signals.raise(new RaiseSignal(yellow.profileVersionId(), "RC-02", "card:" + card, yellow.caseId(), "ZJ", null, null,
                Instant.parse("2026-03-11T16:00:00Z"), RaiseSignal.DAYLIGHT, Map.of("text", "一个工作日内未改正"), yellow.signalId()))).orElseThrow();
        ground.cases.database.run("update escalation set state = 'FIRED', ended_at = '2026-03-11T16:00:00Z', signal_id = ? where from_kind = 'CARD' and from_id = ?", signal, card);
        return signal;
    }

    @Test
    @Article({"AUT-14", "SIG-37"})
    void who_issued_does_not_decide_the_appeal_and_a_revoked_card_counts_no_more() {
        long card = ground.issued("YC-05");
        ground.head();
        long appeal = ground.claimed(card, CardEventType.APPEAL, null, List.of());
        ground.supervisor();
        ground.refused("card.own-issue", () -> ground.decided(card, appeal, true, null));
        assertThat(ground.decisions.mayDecide(ground.seen(card), ground.seen(card).waiting().get(0))).isFalse();
        ground.second();
        ground.decided(card, appeal, true, null);
        assertThat(ground.seen(card).line().state()).isEqualTo(CardState.REVOKED);
        assertThat(ground.seen(card).line().effect()).isNull();
        assertThat(ground.seen(card).escalations()).extracting(EscalationLine::because).containsExactly("CARD_REVOKED");
        ground.refused("card.over", () -> ground.cases.run(() -> ground.decisions.revoke(card, ground.seen(card).version(), "重复撤销无意义")));
    }

    @Test
    @Article({"ACT-17", "ACT-18", "ACT-19"})
    void an_exemption_needs_evidence_and_takes_the_effect_away() {
        long card = ground.issued("RC-01");
        ground.head();
        ground.refused("card.evidence-required", () -> ground.claimed(card, CardEventType.EXEMPTION, "FORCE_MAJEURE", List.of()));
        ground.refused("card.unknown-ground", () -> ground.claimed(card, CardEventType.EXEMPTION, "SELF_CORRECTED", ground.paper()));
        long claim = ground.claimed(card, CardEventType.EXEMPTION, "APPLICANT_FRAUD", ground.paper());
        ground.supervisor();
        ground.decided(card, claim, true, null);
        CardView seen = ground.seen(card);
        assertThat(seen.line().state()).isEqualTo(CardState.EXEMPTED);
        assertThat(seen.line().effect()).isNull();
        assertThat(seen.events().get(2).files()).hasSize(1);
        assertThat(ground.cases.database.values("select limit_clock from card where id = ?", card)).containsExactly("STATUTORY");
    }

    @Test
    @Article("ACT-02")
    void a_mitigation_makes_a_red_card_count_as_a_yellow_one_or_as_none() {
        long card = ground.issued("RC-05");
        ground.head();
        long first = ground.claimed(card, CardEventType.MITIGATION, "SELF_CORRECTED", List.of());
        ground.supervisor();
        ground.refused("card.not-lighter", () -> ground.decided(card, first, true, CardKind.RED_CARD));
        ground.decided(card, first, true, CardKind.YELLOW_CARD);
        assertThat(ground.seen(card).line().state()).isEqualTo(CardState.RECEIVED);
        assertThat(ground.seen(card).line().effect()).isEqualTo(CardKind.YELLOW_CARD);
        ground.head();
        long second = ground.claimed(card, CardEventType.MITIGATION, "COOPERATED", List.of());
        ground.supervisor();
        ground.decided(card, second, true, null);
        assertThat(ground.seen(card).line().state()).isEqualTo(CardState.MITIGATED);
        assertThat(ground.seen(card).line().effect()).isNull();
    }

    @Test
    @Article({"MON-23", "SIG-38"})
    void everybody_sees_what_concerns_them_and_nothing_else() {
        long card = ground.issued("YC-05");
        ground.cases.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(found()).isOne();
        assertThat(ground.cases.in(() -> ground.issue.proposals(null, null, null, null, PageRequest.first(10))).total()).isZero();
        ground.clerk();
        assertThat(found()).isOne();
        assertThat(ground.cases.in(ground.answers::owed)).isOne();
        ground.cases.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(found()).isZero();
        ground.refused("card.unknown", () -> ground.seen(card));
        ground.cases.wiring.as("clerk2", Roles.WINDOW_CLERK);
        ground.refused("card.not-yours", () -> ground.cases.run(() -> ground.answers.claim(
                new ClaimOnCard(card, 0, CardEventType.EXPLANATION, null, "与我部门无关", List.of()))));
        ground.cases.run(() -> ground.answers.receive(card));
        assertThat(ground.cases.database.values("select state from card")).containsExactly("ISSUED");
    }

    private long found() {
        return ground.cases.in(() -> ground.cards.find(CardFilter.ALL, PageRequest.first(10))).total();
    }

    @Test
    @Article("ACT-01")
    void others_are_named_with_a_reason_and_who_was_named_before_is_kept() {
        long card = ground.issued("YC-05");
        int version = ground.seen(card).version();
        ground.cases.run(() -> ground.decisions.name(card, version, List.of(new ResponsiblePerson(ResponsibleLevel.APPROVAL, "approver")), "经调查由批准人负责"));
        assertThat(ground.seen(card).persons()).extracting(ResponsiblePerson::username).containsExactly("approver");
        assertThat(ground.seen(card).events().get(1).text()).contains("经调查由批准人负责", "HANDLING clerk");
        ground.refused("card.changed", () -> ground.cases.run(() -> ground.decisions.name(card, version, List.of(), "版本已经过期")));
        assertThatThrownBy(() -> ground.cases.database.run("delete from card_event")).hasMessageContaining("append-only");
    }

    @Test
    @Article({"SIG-35", "C6"})
    void the_system_issues_only_what_the_profile_of_the_proposal_delegates() {
        DelegatedCards delegated = ground.cases.wiring.door(DelegatedCards.class);
        long signal = ground.proposed("YC-05");
        assertThat(ground.cases.in(delegated::waiting)).isEmpty();
        ground.refused("card.not-delegated", () -> ground.cases.in(() -> delegated.issue(signal)));
        long own = delegating();
        ground.cases.database.run("update supervision_signal set profile_version_id = ? where id = ?", own, signal);
        assertThat(ground.cases.in(delegated::waiting)).containsExactly(signal);
        long card = ground.cases.in(() -> delegated.issue(signal));
        ground.supervisor();
        assertThat(ground.seen(card).line().issuedBy()).isEqualTo(RaiseSignal.DAYLIGHT);
        assertThat(ground.seen(card).description()).contains("未依法说明理由", "决定书未写明理由");
        assertThat(ground.cases.in(delegated::waiting)).isEmpty();
    }

    /** A version of the profile that lets the system issue yellow cards. */
    private long delegating() {
        return Long.parseLong(ground.cases.database.values("""
                insert into profile_version (profile_code, version, state, content, drafted_by, drafted_at, changed_by, changed_at)
                select profile_code, 99, 'FIXED', jsonb_set(content, '{parameters}', (select jsonb_agg(case when p ->> 'code' = 'yellow-delegated'
                    then p || '{"value": "true"}' else p end) from jsonb_array_elements(content -> 'parameters') p)), drafted_by, drafted_at, changed_by, changed_at
                from profile_version where profile_code = 'DISTRICT-000' order by version limit 1 returning id""").get(0));
    }
}
