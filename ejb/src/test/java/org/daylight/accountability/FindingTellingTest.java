package org.daylight.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.accountability.control.FallenCards;
import org.daylight.cards.CardDecisions;
import org.daylight.cards.CardFell;
import org.daylight.cards.CardIssue;
import org.daylight.cards.IssueCard;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.signals.RaiseSignal;
import org.junit.jupiter.api.Test;

/** Who is told of a finding and for whom it waits, on the real database. */
class FindingTellingTest {
    private static final String CONDUCT = "PV-05";
    private final FindingGround ground = new FindingGround();
    private final StaffMessages messages = ground.wiring.door(StaffMessages.class);

    FindingTellingTest() {
        ground.at("2026-03-10T01:00:00Z");
    }

    @Test
    @Article("ACT-01")
    void the_person_concerned_alone_is_told_at_each_step_and_who_opened_it_of_the_statement() {
        long id = inForce();
        as("handler", Roles.HANDLER);
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_DECIDED, StaffMessageKind.FINDING_CONCLUDED, StaffMessageKind.FINDING_OPENED);
        assertThat(told().get(0)).satisfies(line -> {
            assertThat(line.number()).startsWith("监责〔2026〕");
            assertThat(line.dueOn()).isEqualTo(ground.of(id).decision().appealUntil());
        });
        assertThat(told().get(2).dueOn()).isEqualTo(ground.of(id).investigation().statementUntil());
        as("head", Roles.DEPARTMENT_HEAD);
        assertThat(told()).as("a finding on a person is not told to the head").isEmpty();
        as("reviewer", Roles.REVIEWER);
        assertThat(told()).isEmpty();
        ground.supervisor();
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_STATED);
    }

    @Test
    @Article({"ACT-01", "ACT-15"})
    void a_finding_on_the_unit_is_told_to_its_head() {
        ground.supervisor();
        ground.opened(ground.lead("DISTRICT-000", "UV-05", null, "2026-03-02"), null);
        as("head", Roles.DEPARTMENT_HEAD);
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_OPENED);
        assertThat(ground.in(() -> ground.mine.waiting(10)).total()).isEqualTo(1);
        as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(told()).isEmpty();
        assertThat(ground.in(() -> ground.mine.waiting(10)).total()).isZero();
        as("approver", Roles.APPROVER);
        assertThat(told()).isEmpty();
        assertThat(ground.in(() -> ground.mine.waiting(10)).total()).isZero();
    }

    @Test
    @Article({"ACT-01", "AUT-14"})
    void a_finding_waits_for_the_person_then_for_a_second_supervisor_then_for_the_person_again_and_the_appeal_for_a_third() {
        ground.supervisor();
        long id = ground.opened(ground.lead("DISTRICT-000", CONDUCT, "handler", "2026-03-02"), "handler");
        as("handler", Roles.HANDLER);
        assertThat(mine()).containsExactly(id);
        ground.stated(id);
        assertThat(mine()).isEmpty();
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        assertThat(toDecide()).isEmpty();
        Sanction sanction = ground.in(() -> ground.findings.offered(ground.of(id))).get(0);
        ground.run(() -> ground.sanctions.propose(id, ground.of(id).version(), sanction, "依规提出处理建议"));
        assertThat(toDecide()).as("who proposed does not decide").isEmpty();
        as("supervisor2", Roles.SUPERVISOR);
        assertThat(toDecide()).containsExactly(id);
        as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(toDecide()).as("does not hold the role of the profile").isEmpty();
        as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意该处理意见"));
        as("handler", Roles.HANDLER);
        assertThat(mine()).as("may appeal").containsExactly(id);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "认定事实不清，请求复核", null));
        assertThat(mine()).isEmpty();
        as("supervisor2", Roles.SUPERVISOR);
        assertThat(toDecide()).as("who decided does not decide the appeal").isEmpty();
        as("government", Roles.DISTRICT_GOVERNMENT);
        assertThat(toDecide()).containsExactly(id);
        ground.run(() -> ground.sanctions.decideAppeal(new DecideAppeal(id, ground.of(id).version(), DecideAppeal.Result.UPHELD, null, "维持原处理决定")));
        assertThat(toDecide()).isEmpty();
        as("handler", Roles.HANDLER);
        assertThat(kinds()).startsWith(StaffMessageKind.FINDING_APPEAL_DECIDED);
    }

    @Test
    @Article({"ACT-01", "ACT-15"})
    void a_finding_that_falls_with_those_it_rested_on_is_told_once_to_whom_it_concerned_and_to_who_opened_and_decided_it() {
        ground.at("2026-03-02T01:00:00Z");
        long first = ground.inForce("PV-02", "handler", "2026-02-03", Sanction.WARNING);
        ground.confirmed("PV-04", "handler", "2026-02-25", Severity.ORDINARY);
        long unit = ground.opened(ground.unitLeads().get(0).id(), null);
        as("handler", Roles.HANDLER);
        ground.run(() -> ground.mine.appeal(first, ground.of(first).version(), "事实有误", null));
        as("government", Roles.DISTRICT_GOVERNMENT);
        ground.run(() -> ground.sanctions.decideAppeal(new DecideAppeal(first, ground.of(first).version(), DecideAppeal.Result.REVOKED, null, "经复核")));
        assertThat(ground.of(unit).state()).isEqualTo(FindingState.WITHDRAWN);
        as("head", Roles.DEPARTMENT_HEAD);
        assertThat(told()).extracting(StaffMessageLine::kind, StaffMessageLine::subjectId)
                .containsExactly(tuple(StaffMessageKind.FINDING_WITHDRAWN, unit), tuple(StaffMessageKind.FINDING_OPENED, unit));
        as("handler", Roles.HANDLER);
        assertThat(kinds()).as("of the own appeal").contains(StaffMessageKind.FINDING_APPEAL_DECIDED).doesNotContain(StaffMessageKind.FINDING_WITHDRAWN);
        ground.supervisor();
        assertThat(told()).filteredOn(line -> line.kind() == StaffMessageKind.FINDING_FELL).extracting(StaffMessageLine::subjectId).containsExactlyInAnyOrder(first, unit);
        as("supervisor2", Roles.SUPERVISOR);
        assertThat(told()).filteredOn(line -> line.kind() == StaffMessageKind.FINDING_FELL).as("who decided the first").extracting(StaffMessageLine::subjectId).containsExactly(first);
    }

    @Test
    @Article({"ACT-01", "ACT-17", "SIG-36"})
    void with_a_card_that_counts_no_more_falls_what_was_found_of_it_and_its_entry() {
        ground.wiring.whenFired(event -> {
            if (event instanceof CardFell fell) {
                ground.wiring.door(FallenCards.class).fell(fell);
            }
        });
        ground.at("2026-03-02T01:00:00Z");
        ground.cases.decide(false, "不符合占道条件，不予许可");
        ground.supervisor();
        long card = issued();
        long signal = Long.parseLong(ground.database.values("select signal_id from card where id = ?", card).get(0));
        long id = ground.in(() -> ground.investigations.open(new OpenFinding(signal, "approver", FindingLevel.LEADING, "由批准人承担领导责任")));
        as("approver", Roles.APPROVER);
        ground.run(() -> ground.mine.state(id, "当日系统繁忙，已尽力办理", null));
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        Sanction sanction = ground.in(() -> ground.findings.offered(ground.of(id))).get(0);
        ground.run(() -> ground.sanctions.propose(id, ground.of(id).version(), sanction, "依规提出处理建议"));
        as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意该处理意见"));
        CardDecisions decisions = ground.wiring.door(CardDecisions.class);
        refused(() -> ground.in(() -> {
            decisions.revoke(card, 0, "发出有误");
            throw new IllegalStateException("taken back");
        }));
        assertThat(ground.of(id).state()).isEqualTo(FindingState.IN_FORCE);
        as("approver", Roles.APPROVER);
        assertThat(kinds()).as("what is taken back takes its message with it").doesNotContain(StaffMessageKind.FINDING_WITHDRAWN);
        ground.supervisor();
        ground.run(() -> decisions.revoke(card, 0, "发出有误"));
        assertThat(ground.of(id).state()).isEqualTo(FindingState.WITHDRAWN);
        assertThat(ground.database.values("select because from conduct_record where finding_id = ?", id)).containsExactly("CARD_FELL");
        assertThat(kinds()).contains(StaffMessageKind.FINDING_FELL);
        as("approver", Roles.APPROVER);
        assertThat(told().get(0)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(StaffMessageKind.FINDING_WITHDRAWN);
            assertThat(line.number()).isEqualTo(ground.of(id).decision().number());
        });
        as("supervisor2", Roles.SUPERVISOR);
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_FELL);
    }

    private long issued() {
        long caseId = Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.cases.number).get(0));
        long signal = ground.in(() -> ground.signals.raise(new RaiseSignal(ground.profile("DISTRICT-000"), "YC-05", "case:" + caseId, caseId, "ZJ", null, null,
                LegalTime.startOf(LocalDate.parse("2026-03-02")), RaiseSignal.DAYLIGHT, Map.of("text", "决定书未写明理由"), null)).orElseThrow());
        CardIssue issue = ground.wiring.door(CardIssue.class);
        return ground.in(() -> issue.issue(new IssueCard(signal, "决定书未依法说明理由", issue.proposal(signal).persons(), null, List.of())));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage("taken back");
    }

    private long inForce() {
        ground.supervisor();
        long id = ground.opened(ground.lead("DISTRICT-000", CONDUCT, "handler", "2026-03-02"), "handler");
        ground.stated(id);
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        Sanction sanction = ground.in(() -> ground.findings.offered(ground.of(id))).get(0);
        ground.run(() -> ground.sanctions.propose(id, ground.of(id).version(), sanction, "依规提出处理建议"));
        as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意该处理意见"));
        return id;
    }

    private List<Long> mine() {
        return ground.in(() -> ground.mine.waiting(10)).rows().stream().map(WaitingMatter::id).toList();
    }

    private List<Long> toDecide() {
        return ground.in(() -> ground.findings.waiting(10)).rows().stream().map(WaitingMatter::id).toList();
    }

    private void as(String username, String role) {
        ground.wiring.as(username, role);
    }

    private List<StaffMessageLine> told() {
        return ground.in(() -> messages.find(false, PageRequest.first(20))).rows();
    }

    private List<StaffMessageKind> kinds() {
        return told().stream().map(StaffMessageLine::kind).toList();
    }
}
