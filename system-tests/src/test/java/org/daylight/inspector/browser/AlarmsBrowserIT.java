package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** The alarm centre: a lead by hand, handled, passed on or dismissed. */
class AlarmsBrowserIT extends BrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    @Article({"DUB-02", "MON-19", "MON-10", "SIG-24"})
    void a_lead_from_the_hotline_is_raised_handled_and_no_second_time() {
        String number = accepted("热线线索");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/raise-lead.xhtml");
        supervisor.shootAll("raise-lead");
        raise(supervisor, number, "YC-12", "窗口人员推诿");
        assertThat(supervisor.press("raise")).contains("线索已登记");
        assertThat(supervisor.words("#lead")).contains("窗口人员推诿", number, "监督电话");
        String address = supervisor.page().url().replaceFirst(".*/supervision", "supervision");
        supervisor.open("supervision/raise-lead.xhtml");
        raise(supervisor, number, "YC-12", "窗口人员推诿");
        assertThat(supervisor.press("raise")).contains("已经登记");

        Visitor second = login(Person.SUPERVISOR);
        second.open(address);
        Visitor internal = login(Person.DEPARTMENT_SUPERVISOR);
        internal.open(address);
        internal.page().fill("#dismiss-form #reason", "自查无此事");
        assertThat(internal.press("dismiss")).contains("不由您承担");
        supervisor.open(address);
        supervisor.page().selectOption("#to", "ORDERS");
        assertThat(supervisor.press("pass")).contains("已转办");
        assertThat(supervisor.words("#passed")).contains("督办");
        supervisor.shootAll("alarm");
        supervisor.page().fill("#found", "属实");
        supervisor.page().fill("#result", "已向申请人道歉并改正");
        assertThat(supervisor.press("handle")).contains("已处理");
        assertThat(supervisor.words("#outcome")).contains("属实", "已向申请人道歉并改正");
        second.page().fill("#dismiss-form #reason", "无此事");
        assertThat(second.press("dismiss")).contains("已经处理");
        supervisor.open("supervision/alarms.xhtml?state=ALL&rule=YC-12&department=ZJ");
        assertThat(supervisor.words("#alarm-counts")).contains("黄牌建议");
        assertThat(supervisor.words("#alarms-list")).contains(number, "已确认", "supervisor");
        supervisor.shootAll("alarms");
        supervisor.speak("en");
        supervisor.shootAll("alarms-en");
    }

    @Test
    @Article({"DUB-02", "DUB-01", "SIG-38"})
    void an_alarm_that_is_passed_on_is_bound_to_one_order_whose_end_stands_on_its_why_page() {
        String number = accepted("转督办线索");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/raise-lead.xhtml");
        raise(supervisor, number, "YC-12", "窗口人员推诿，转督办");
        assertThat(supervisor.press("raise")).contains("线索已登记");
        String lead = supervisor.page().url().replaceFirst(".*/supervision", "supervision");
        supervisor.page().selectOption("#to", "ORDERS");
        assertThat(supervisor.press("pass")).contains("已转办");
        supervisor.page().click("#passed a.small");
        supervisor.page().waitForSelector("#on-signal");
        assertThat(supervisor.page().inputValue("#case")).isEqualTo(number);
        assertThat(supervisor.words("#order-departments tbody")).startsWith("ZJ ");
        assertThat(supervisor.page().locator("#waive-form").count()).as("an alarm is dismissed in the alarm centre").isZero();
        supervisor.shootAll("order-from-alarm");
        Visitor second = login(Person.SUPERVISOR);
        second.open(supervisor.page().url().replaceFirst(".*/supervision", "supervision"));
        issue(supervisor);
        assertThat(supervisor.answer()).contains("督办单已签发");
        String order = supervisor.words("#order dd.mono");
        String address = supervisor.page().url();
        issue(second);
        assertThat(second.answer()).contains("已经处理");
        assertThat(database().number("select count(*) from supervision_order o join approval_case c on c.id = o.case_id where c.case_number = ?", number)).isOne();

        supervisor.open(lead);
        assertThat(supervisor.words("#lead")).contains("已交督办");
        assertThat(supervisor.words("#orders-on-signal")).contains(order, "督办中");
        assertThat(supervisor.page().locator("#passed a.small").count()).as("no second order").isZero();
        supervisor.shootAll("alarm-ordered");
        supervisor.open("supervision/alarms.xhtml?state=PASSED_ON&text=" + number);
        assertThat(supervisor.words("#alarms-list")).contains(number, "已交督办", order);
        supervisor.shootAll("alarms-ordered");
        database().change("update order_part set state = 'ACCEPTED' where order_id = (select id from supervision_order where number = ?)", order);
        supervisor.page().navigate(address);
        supervisor.page().fill("#result", "窗口人员已批评教育");
        assertThat(supervisor.press("close")).contains("督办单已办结");
        supervisor.open(lead.replace("lead", "why"));
        assertThat(supervisor.words("#orders-on-signal")).contains(order, "已办结", "窗口人员已批评教育");
        supervisor.shootAll("why-order");
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open(lead.replace("lead", "why"));
        assertThat(head.words("#orders-on-signal")).contains(order, "已办结");
        assertThat(head.page().locator("#orders-on-signal a").count()).as("the department has a page of its own").isZero();
    }

    private static void issue(Visitor supervisor) {
        supervisor.page().fill("#demand", "请核实并书面答复。");
        supervisor.page().click("#issue");
    }

    @Test
    @Article({"SIG-36", "SIG-05"})
    void a_step_that_was_given_up_is_shown_and_fires_once_when_its_cause_is_mended() {
        long card = System.nanoTime();
        database().change("insert into escalation (profile_version_id, step_code, from_kind, from_id, to_signal, department_code, started_on, days, due_at, calendar_version,"
                + " provisional, attempts, next_attempt_at, last_error, failed_at) select id, 'L-NONE', 'CARD', ?, 'RED_CARD', 'ZJ', '2026-11-16', 1, '2026-11-17T16:00:00Z', 'older',"
                + " false, 4, '2026-11-18T00:00:00Z', 'IllegalStateException', '2026-11-18T00:00:00Z' from profile_version where profile_code = 'DISTRICT-000' and version = 1", card);
        Poll.until(PATIENCE, "the watch gives it up", () -> standing(card), "WAITING|5|t"::equals);
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/alarms.xhtml");
        supervisor.shootAll("alarms-given-up");
        supervisor.page().click("#given-up a");
        supervisor.page().waitForSelector("#set-aside-list");
        assertThat(supervisor.words("#set-aside-list tr:has-text('" + card + "')")).contains("红牌", "L-NONE", "IllegalStateException", "等待人工重试");
        supervisor.shootAll("set-aside");
        database().change("update escalation set step_code = 'L-YELLOW' where from_id = ?", card);
        supervisor.page().locator("#set-aside-list tr:has-text('" + card + "') button").click();
        assertThat(supervisor.answer()).contains("已安排重试");
        Poll.until(PATIENCE, "it fires", () -> standing(card), "FIRED|1|t"::equals);
        assertThat(database().number("select count(*) from supervision_signal where subject_key = ?", "card:" + card)).isOne();
        assertThat(database().number("select count(*) from audit_entry where action = 'SetAsideSteps.again' and actor = 'supervisor' and subject = (select cast(id as varchar)"
                + " from escalation where from_id = ?)", card)).isOne();
    }

    /** State, attempts and whether no further attempt is planned, or none was made since the last. */
    private String standing(long card) {
        return database().rows("select state, attempts, next_attempt_at is null or state = 'FIRED' from escalation where from_id = ?", card).get(0);
    }

    private static void raise(Visitor supervisor, String number, String rule, String text) {
        supervisor.page().selectOption("#rule", rule);
        supervisor.page().fill("#case", number);
        supervisor.page().selectOption("#source", "HOTLINE");
        supervisor.page().fill("#text", text);
    }
}
