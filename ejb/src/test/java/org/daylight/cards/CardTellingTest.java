package org.daylight.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;
import org.daylight.organisation.StaffDirectory;
import org.junit.jupiter.api.Test;

/** Who is told of a card and for whom it waits, on the real database. The card is issued on Tuesday 2026-03-10. */
class CardTellingTest {
    private final CardGround ground = new CardGround();
    private final StaffMessages messages = ground.cases.wiring.door(StaffMessages.class);

    @Test
    @Article({"SIG-38", "ACT-01"})
    void the_head_and_who_is_named_are_told_of_a_card_once_and_nobody_else() {
        long card = ground.issued("YC-12");
        ground.head();
        assertThat(told()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(StaffMessageKind.CARD_ISSUED);
            assertThat(line.subjectId()).isEqualTo(card);
            assertThat(line.number()).startsWith("黄牌〔2026〕");
            assertThat(line.dueOn()).as("to be corrected by then, explained by the 13th").isEqualTo("2026-03-11");
            assertThat(line.read()).isFalse();
        });
        assertThat(ground.seen(card).persons()).isNotEmpty().allSatisfy(person -> {
            as(person.username(), Roles.HANDLER);
            assertThat(kinds()).as(person.username()).containsExactly(StaffMessageKind.CARD_ISSUED);
        });
        as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(told()).as("the head of another department").isEmpty();
        as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        assertThat(told()).as("of the department, but neither its head nor named").isEmpty();
        as("supervisor", Roles.SUPERVISOR);
        assertThat(told()).as("who issued it").isEmpty();
    }

    @Test
    @Article("SIG-38")
    void a_head_who_is_named_too_is_told_once() {
        ground.supervisor();
        long signal = ground.proposed("YC-12");
        ground.cases.in(() -> ground.issue.issue(new IssueCard(signal, "决定书未依法说明理由", List.of(new ResponsiblePerson(ResponsibleLevel.APPROVAL, "head", null, null)),
                "由分管负责人批准", List.of())));
        ground.head();
        assertThat(kinds()).containsExactly(StaffMessageKind.CARD_ISSUED);
    }

    @Test
    @Article("SIG-38")
    void what_is_taken_back_takes_its_message_with_it() {
        ground.supervisor();
        long signal = ground.proposed("YC-12");
        try {
            ground.cases.run(() -> {
                ground.issue.issue(new IssueCard(signal, "决定书未依法说明理由", ground.persons(signal), null, List.of()));
                throw new IllegalArgumentException("the transaction is rolled back");
            });
        } catch (IllegalArgumentException expected) {
            ground.head();
            assertThat(told()).isEmpty();
            return;
        }
        throw new AssertionError("it was not rolled back");
    }

    @Test
    @Article({"SIG-38", "SIG-37", "AUT-14"})
    void who_issued_is_told_of_claims_but_of_no_appeal_which_another_decides_and_the_department_of_decisions() {
        long card = ground.issued("YC-12");
        ground.head();
        long explained = ground.claimed(card, CardEventType.EXPLANATION, null, List.of());
        ground.claimed(card, CardEventType.APPEAL, null, List.of());
        ground.supervisor();
        assertThat(kinds()).containsExactly(StaffMessageKind.CARD_CLAIMED);
        assertThat(waiting(ground.decisions.waiting(10).rows())).as("not the appeal against the own card").containsExactly(card);
        ground.second();
        assertThat(told()).as("a supervisor who does not own the matter").isEmpty();
        assertThat(ground.decisions.waiting(10).total()).isEqualTo(2);
        as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(ground.decisions.waiting(10).total()).as("under this profile the district decides").isZero();
        ground.supervisor();
        ground.decided(card, explained, false, null);
        ground.head();
        assertThat(kinds()).containsExactly(StaffMessageKind.CARD_DECIDED, StaffMessageKind.CARD_ISSUED);
    }

    @Test
    @Article({"ACT-01", "SIG-37"})
    void who_is_named_later_is_told_then_and_the_others_not_again() {
        long card = ground.issued("YC-12");
        ground.supervisor();
        List<ResponsiblePerson> before = ground.seen(card).persons();
        List<ResponsiblePerson> more = new ArrayList<>(before);
        more.add(new ResponsiblePerson(ResponsibleLevel.REVIEW, "handler2", null, null));
        ground.cases.run(() -> ground.decisions.name(card, ground.seen(card).version(), more, "经查另有审核人员"));
        as("handler2", Roles.HANDLER);
        assertThat(kinds()).containsExactly(StaffMessageKind.CARD_ISSUED);
        as(before.get(0).username(), Roles.HANDLER);
        assertThat(kinds()).containsExactly(StaffMessageKind.CARD_ISSUED);
    }

    @Test
    @Article("SIG-38")
    void messages_are_read_one_by_one_or_all_and_only_by_whom_they_are_for() {
        long card = ground.issued("YC-12");
        ground.head();
        long claim = ground.claimed(card, CardEventType.EXPLANATION, null, List.of());
        ground.supervisor();
        ground.decided(card, claim, false, null);
        ground.head();
        List<StaffMessageLine> lines = told();
        assertThat(messages.unread()).isEqualTo(2);
        ground.cases.in(() -> messages.open(lines.get(1).id()));
        assertThat(messages.unread()).isEqualTo(1);
        assertThat(ground.cases.in(() -> messages.find(true, PageRequest.first(10))).rows()).extracting(StaffMessageLine::id).containsExactly(lines.get(0).id());
        as("head2", Roles.DEPARTMENT_HEAD);
        ground.refused("message.unknown", () -> messages.open(lines.get(0).id()));
        ground.cases.run(() -> messages.readAll(Long.MAX_VALUE));
        ground.head();
        assertThat(messages.unread()).as("somebody else read theirs").isEqualTo(1);
        ground.cases.run(() -> messages.readAll(lines.get(0).id()));
        ground.cases.run(() -> messages.read(List.of(lines.get(0).id())));
        assertThat(messages.unread()).isZero();
        assertThat(told()).hasSize(2).allSatisfy(line -> assertThat(line.read()).isTrue());
    }

    @Test
    @Article("SIG-38")
    void who_is_not_on_duty_reads_nothing() {
        ground.issued("YC-12");
        ground.cases.database.run("update staff set active_until = '2026-03-09' where username = 'head'");
        ground.head();
        ground.refused("staff.not-on-duty", messages::unread);
        assertThat(ground.cases.wiring.door(StaffDirectory.class).known("head")).isPresent();
    }

    @Test
    @Article({"SIG-36", "SIG-38"})
    void a_card_waits_for_the_department_until_it_answers_and_again_once_the_answer_is_refused() {
        long card = ground.issued("YC-12");
        ground.head();
        assertThat(ground.answers.waiting(10).rows()).singleElement().satisfies(matter -> {
            assertThat(matter.id()).isEqualTo(card);
            assertThat(matter.dueOn()).isEqualTo("2026-03-11");
            assertThat(matter.aboutZh()).isNotBlank();
        });
        as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(ground.answers.waiting(10).total()).isZero();
        as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        assertThat(ground.answers.waiting(10).total()).isZero();
        ground.head();
        long claim = ground.claimed(card, CardEventType.EXPLANATION, null, List.of());
        assertThat(ground.answers.waiting(10).total()).isZero();
        assertThat(ground.answers.owed()).isZero();
        ground.supervisor();
        ground.decided(card, claim, false, null);
        ground.head();
        assertThat(ground.answers.waiting(10).total()).isEqualTo(1);
        ground.at("2026-03-12T01:00:00Z");
        assertThat(ground.answers.waiting(10).rows()).singleElement().satisfies(matter -> assertThat(matter.dueOn()).as("the last of its days").isEqualTo("2026-03-13"));
    }

    @Test
    @Article({"SIG-35", "AUT-14"})
    void proposals_wait_for_who_issues_them_and_never_for_who_took_part_or_is_of_the_department() {
        long signal = ground.proposed("YC-12");
        ground.supervisor();
        assertThat(waiting(ground.issue.waiting(10).rows())).containsExactly(signal);
        as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(ground.issue.waiting(10).total()).as("under this profile the district issues").isZero();
        ground.cases.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor) select id, 'HANDLED', '2026-03-03', '2026-03-03', 'NATIVE', 'supervisor2' "
                + "from approval_case where case_number = '" + ground.cases.number + "'");
        ground.second();
        assertThat(ground.issue.waiting(10).total()).as("took part in the case").isZero();
        ground.cases.database.run("update staff set department_code = 'ZJ' where username = 'supervisor'");
        ground.supervisor();
        assertThat(ground.issue.waiting(10).total()).as("is of the department").isZero();
    }

    private static List<Long> waiting(List<WaitingMatter> rows) {
        return rows.stream().map(WaitingMatter::id).toList();
    }

    private void as(String username, String role) {
        ground.cases.wiring.as(username, role);
    }

    private List<StaffMessageLine> told() {
        return ground.cases.in(() -> messages.find(false, PageRequest.first(20))).rows();
    }

    private List<StaffMessageKind> kinds() {
        return told().stream().map(StaffMessageLine::kind).toList();
    }
}
