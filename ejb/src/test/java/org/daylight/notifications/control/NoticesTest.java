package org.daylight.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.items.ConfirmationGround;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemVersionPublished;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.notifications.NoticeDuty;
import org.daylight.notifications.NoticeFilter;
import org.daylight.notifications.NoticeLine;
import org.daylight.notifications.NoticeOutbox;
import org.daylight.notifications.Notices;
import org.daylight.notifications.OutgoingNotice;
import org.daylight.notifications.PublicNotice;
import org.daylight.notifications.ToldHow;
import org.junit.jupiter.api.Test;

/** An item changes while cases are open; their applicants are told in time. */
class NoticesTest {
    private static final String ADDRESS = "someone@example.cn";
    private final ConfirmationGround ground = new ConfirmationGround();
    private final Notices door = ground.wiring.door(Notices.class);
    private final NoticeOutbox outbox = ground.wiring.door(NoticeOutbox.class);

    @Test
    @Article({"ITM-17", "TIM-02"})
    void five_working_days_to_tell_do_not_count_the_day_of_publication_nor_the_holiday() {
        WorkingCalendar calendar = WorkingCalendar.shipped();
        assertThat(NoticeRules.dueOn(LocalDate.parse("2026-09-30"), NoticeRules.toTell(null), calendar)).isEqualTo("2026-10-13");
        assertThat(NoticeRules.dueOn(LocalDate.parse("2026-03-02"), NoticeRules.toTell(null), calendar)).isEqualTo("2026-03-09");
    }

    @Test
    @Article("ITM-17")
    void each_open_case_of_an_earlier_version_gets_one_notice_however_often_it_is_issued() {
        String registered = registered(null);
        String accepted = accepted(registered(ADDRESS));
        String closed = registered(null);
        ground.database.run("update approval_case set closed_at = registered_at where case_number = ?", closed);
        published(ItemChange.CHANGE, "2026-04-01");
        issueAgain();
        assertThat(ground.database.values("select c.case_number || ' ' || n.channel || ' ' || n.state || ' ' || n.due_on || ' ' || n.kind from notice n"
                + " join approval_case c on c.id = n.case_id order by n.id")).containsExactlyInAnyOrder(
                registered + " ON_SITE WAITING 2026-03-09 ITEM_CHANGED", accepted + " E_MAIL WAITING 2026-03-09 ITEM_CHANGED");
        assertThat(ground.one("select text_zh from notice where channel = 'E_MAIL'")).contains("2026年4月1日", "仍按受理时的规定和承诺时限办理");
        assertThat(ground.one("select text_en from notice where channel = 'ON_SITE'")).contains("1 April 2026", "follows the new rules");
    }

    @Test
    @Article({"ITM-17", "TIM-01"})
    void an_open_case_keeps_the_version_and_the_limit_under_which_it_was_accepted() {
        String number = accepted(registered(null));
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        String due = ground.wiring.door(CaseQueries.class).byNumber(number).line().dueAt().toString();
        long second = published(ItemChange.CHANGE, "2026-03-03");
        ground.wiring.at("2026-03-03T01:00:00Z");
        assertThat(ground.one("select item_version_id from approval_case where case_number = ?", number)).isEqualTo("1");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ground.wiring.door(CaseQueries.class).byNumber(number).line().dueAt()).hasToString(due);
        String fresh = accepted(registered(null));
        assertThat(ground.one("select item_version_id from approval_case where case_number = ?", fresh)).isEqualTo(String.valueOf(second));
    }

    @Test
    @Article("ITM-17")
    void a_case_that_comes_in_before_the_change_takes_effect_gets_its_notice_on_that_day() {
        published(ItemChange.REVOKE, "2026-03-05");
        String late = accepted(registered(null));
        ground.wiring.at("2026-03-05T01:00:00Z");
        NoticeIssue issue = ground.wiring.door(NoticeIssue.class);
        for (int again = 0; again < 2; again++) {
            ground.in(() -> {
                issue.catchUp(LocalDate.parse("2026-02-05"), LocalDate.parse("2026-03-05"));
                return null;
            });
        }
        assertThat(ground.database.values("select c.case_number || ' ' || n.due_on || ' ' || n.kind from notice n join approval_case c on c.id = n.case_id"))
                .containsExactly(late + " 2026-03-12 ITEM_REVOKED");
    }

    @Test
    @Article("ITM-17")
    void the_department_sends_all_at_once_and_a_second_press_sends_nothing() {
        String onSite = registered(null);
        String byMail = registered(ADDRESS);
        published(ItemChange.CHANGE, "2026-04-01");
        assertThat(publicly(onSite)).as("not before it is sent").isEmpty();
        List<Long> ids = ids();
        assertThat(problemOf(() -> act(() -> door.send(ids), "clerk2", Roles.WINDOW_CLERK))).as("another department").isEqualTo("notice.already-told");
        act(() -> door.send(ids), "clerk", Roles.WINDOW_CLERK);
        assertThat(problemOf(() -> act(() -> door.send(ids), "clerk", Roles.WINDOW_CLERK))).isEqualTo("notice.already-told");
        assertThat(problemOf(() -> act(() -> door.send(List.of()), "clerk", Roles.WINDOW_CLERK))).isEqualTo("notice.none-chosen");
        assertThat(states()).containsExactly("ON_SITE SENT clerk", "E_MAIL QUEUED -");
        assertThat(publicly(onSite)).singleElement().satisfies(notice -> assertThat(notice.textZh()).contains("施工许可"));
        assertThat(publicly(byMail)).hasSize(1);
    }

    @Test
    @Article("ITM-17")
    void whoever_was_told_at_the_window_or_by_phone_is_told_and_lateness_shows() {
        registered(null);
        published(ItemChange.CHANGE, "2026-04-01");
        ground.wiring.at("2026-03-09T15:59:00Z");
        assertThat(overdue()).isEmpty();
        ground.wiring.at("2026-03-09T16:00:00Z");
        assertThat(overdue()).singleElement().satisfies(line -> assertThat(line.late()).isTrue());
        act(() -> door.told(ids(), ToldHow.PHONE), "itemadmin", Roles.ITEM_ADMINISTRATOR);
        assertThat(overdue()).isEmpty();
        assertThat(lines(NoticeDuty.DONE)).singleElement().satisfies(line -> {
            assertThat(line.late()).as("told a day late").isTrue();
            assertThat(line.sentBy()).isEqualTo("itemadmin");
            assertThat(line.toldHow()).isEqualTo(ToldHow.PHONE);
        });
    }

    @Test
    @Article("ITM-17")
    void an_email_leaves_once_and_is_sent_when_the_mail_server_has_taken_it() {
        queued();
        OutgoingNotice mail = claimed().get(0);
        assertThat(mail.recipient()).isEqualTo(ADDRESS);
        assertThat(claimed()).as("taken by somebody").isEmpty();
        outside(() -> outbox.delivered(mail.id(), mail.attempt()));
        assertThat(states()).containsExactly("E_MAIL SENT clerk");
        outside(() -> outbox.failed(mail.id(), mail.attempt(), "unreachable", false));
        assertThat(states()).as("told late of an end that came before").containsExactly("E_MAIL SENT clerk");
    }

    @Test
    @Article("ITM-17")
    void an_email_that_fails_waits_longer_each_time_and_is_given_up_after_the_fifth() {
        queued();
        for (int attempt = 1; attempt <= 5; attempt++) {
            ground.wiring.at("2026-03-02T0%d:00:00Z".formatted(attempt + 1));
            OutgoingNotice mail = claimed().get(0);
            assertThat(mail.attempt()).isEqualTo(attempt);
            outside(() -> outbox.failed(mail.id(), mail.attempt(), "unreachable", false));
            assertThat(claimed()).as("not at once").isEmpty();
        }
        assertThat(lines(NoticeDuty.OPEN)).singleElement().satisfies(line -> {
            assertThat(line.state()).hasToString("FAILED");
            assertThat(line.lastError()).isEqualTo("unreachable");
            assertThat(line.open()).isTrue();
        });
        act(() -> door.send(ids()), "clerk", Roles.WINDOW_CLERK);
        assertThat(claimed()).hasSize(1);
    }

    @Test
    @Article("ITM-17")
    void an_email_whose_taker_died_is_taken_again() {
        queued();
        assertThat(claimed()).hasSize(1);
        ground.wiring.at("2026-03-02T01:10:00Z");
        OutgoingNotice again = claimed().get(0);
        outside(() -> outbox.delivered(again.id(), 1));
        assertThat(states()).as("the first taker is late").containsExactly("E_MAIL SENDING -");
        outside(() -> outbox.delivered(again.id(), again.attempt()));
        assertThat(states()).containsExactly("E_MAIL SENT clerk");
    }

    private void queued() {
        registered(ADDRESS);
        published(ItemChange.CHANGE, "2026-04-01");
        act(() -> door.send(ids()), "clerk", Roles.WINDOW_CLERK);
    }

    private String registered(String email) {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        return ground.in(() -> ground.wiring.door(CaseRegistration.class)
                .register(new RegisterCase(ConfirmationGround.ITEM, "新建厂房", "某公司", null, null, email)));
    }

    private String accepted(String number) {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        long version = ground.wiring.door(CaseQueries.class).byNumber(number).version();
        act(() -> ground.wiring.door(CaseHandling.class).accept(new StepCommand(number, version, true, null)), "clerk", Roles.WINDOW_CLERK);
        return number;
    }

    /** Published, and the notices issued as in the publishing transaction. */
    private long published(ItemChange change, String from) {
        long id = ground.draft(change, from);
        ground.publish(id);
        issueAgain();
        return id;
    }

    private void issueAgain() {
        List<Object> fired = ground.wiring.fired();
        ItemVersionPublished published = (ItemVersionPublished) fired.get(fired.size() - 1);
        outside(() -> ground.wiring.door(NoticeIssue.class).issue(published));
    }

    private void act(Runnable act, String person, String role) {
        ground.wiring.as(person, role);
        outside(act);
    }

    private void outside(Runnable act) {
        ground.in(() -> {
            act.run();
            return null;
        });
    }

    private List<OutgoingNotice> claimed() {
        return ground.in(() -> outbox.claim(20));
    }

    private List<Long> ids() {
        return ground.database.values("select id from notice order by id").stream().map(Long::valueOf).toList();
    }

    private List<String> states() {
        return ground.database.values("select channel || ' ' || state || ' ' || case when sent_at is null then '-' else sent_by end from notice"
                + " order by channel desc, id");
    }

    private List<PublicNotice> publicly(String number) {
        return ground.in(() -> door.ofCase(number));
    }

    private List<NoticeLine> overdue() {
        return lines(NoticeDuty.OVERDUE);
    }

    private List<NoticeLine> lines(NoticeDuty duty) {
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        return ground.in(() -> door.find(new NoticeFilter("ZJ", duty, "施工"), PageRequest.first(20))).rows();
    }

    private static String problemOf(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
