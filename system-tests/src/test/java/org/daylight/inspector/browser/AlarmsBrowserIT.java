package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** The alarm centre: a lead by hand, handled, passed on or dismissed. */
class AlarmsBrowserIT extends BrowserTest {

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

    private static void raise(Visitor supervisor, String number, String rule, String text) {
        supervisor.page().selectOption("#rule", rule);
        supervisor.page().fill("#case", number);
        supervisor.page().selectOption("#source", "HOTLINE");
        supervisor.page().fill("#text", text);
    }
}
