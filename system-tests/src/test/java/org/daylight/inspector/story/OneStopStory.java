package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/**
 * One morning in the hall, Tuesday 7 July 2026: 一口受理、网上流转、一口收费、一站办结、全程监督. Somebody asks, is told everything at once, applies, pays and
 * goes home with the certificate, and all of it happened in the system.
 */
@Article({"FLW-01", "FLW-02", "FLW-03", "FLW-04", "FLW-18", "FEE-01", "APP-09", "ORG-05"})
class OneStopStory extends CaseDiary {
    private static final String APPLICANT_NAME = "何思齐";
    private static final String APPLICANT_ID = "229988197809090032";

    @Test
    void who_asks_in_the_morning_has_the_certificate_before_noon_and_every_act_of_it_is_in_the_system() {
        // the evening before, at home: the guide of the item names the three rules, what is needed, what it costs and how long it takes
        on("2026-07-06T20:00");
        Visitor anyone = visitor();
        anyone.open("item.xhtml?code=" + ROAD);
        assertThat(anyone.words("#rules")).contains("三项制度", "首问负责制", "限时办结制", "责任追究制", "一次性告知");

        // half past eight: whoever is asked first is responsible, tells everything at once and closes the matter
        on("2026-07-07T08:30");
        isAskedFirst();

        // nine: one window receives and accepts; the law's limit and the promise, this same day, are running
        on("2026-07-07T09:00");
        String number = received(ROAD, "湖滨路占道（一站故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(number);
        assertThat(limit(at(Person.APPROVER, number), "承诺时限")).contains("2026-07-07 到期");

        // one cash desk takes the fee that is published, 400 square metre-days of 0.50
        on("2026-07-07T09:30");
        String bill = billed(number);
        paid(number, bill);

        // the approver decides from another floor, online; the window hands over
        on("2026-07-07T10:00");
        grants(number, "符合法定条件，准予许可。");
        on("2026-07-07T11:00");
        collects(number, APPLICANT_NAME, APPLICANT_ID);
        closes(number);

        // the supervisor sees who did what and when, the fee and the light; the city platform was told of every act
        Visitor supervisor = at(Person.SUPERVISOR, number);
        assertThat(light(supervisor)).isEqualTo("完成");
        assertThat(supervisor.words(".timeline")).contains("收件", "受理", "王丽华", "缴费", "钱守正", "批准", "刘志远", "送达", "办结");
        assertThat(told(number)).containsExactly("REGISTERED", "ACCEPTED", "FEE_BILLED", "FEE_PAID", "DECIDED", "CERTIFICATE_ISSUED", "DELIVERED", "CLOSED");
        assertThat(papers(supervisor).keySet()).containsExactly("申请材料接收凭证", "受理通知书", "准予行政许可决定书", "行政审批表", "送达回证");
        assertThat(database().number("select count(*) from case_event e join approval_case c on c.id = e.case_id where c.case_number = ?"
                + " and (e.source <> 'daylight' or e.recorded_at > e.event_at + interval '1 minute')", number)).as("done elsewhere, or written down afterwards").isZero();
    }

    private void isAskedFirst() {
        Visitor clerk = as(Person.WINDOW_CLERK);
        clerk.open("staff/first-contacts.xhtml");
        clerk.page().click("#new-contact");
        clerk.page().fill("#record-form #subject", "湖滨路临时占道如何办理（一站故事）");
        clerk.page().fill("#person", APPLICANT_NAME);
        assertThat(clerk.press("record")).contains("您是首问责任人");
        clerk.open("staff/one-time-notice.xhtml?code=" + ROAD);
        assertThat(clerk.words("main")).contains("占用道路申请表", "占用范围平面图", "每平方米每日 0.50 元", "1 个工作日", "20 个工作日");
        clerk.open("staff/first-contacts.xhtml");
        clerk.page().locator("a.subject", new Page.LocatorOptions().setHasText("湖滨路临时占道如何办理（一站故事）")).first().click();
        clerk.page().waitForSelector("#contact");
        assertThat(clerk.words("#responsible")).contains("王丽华");
        clerk.page().fill("#result", "已一次性告知全部材料、期限和收费");
        assertThat(clerk.pressAndConfirm("close")).isNotBlank();
    }

    private String billed(String number) {
        Visitor clerk = at(Person.WINDOW_CLERK, number);
        clerk.page().fill("#quantity", "400");
        clerk.press("bill-case");
        return clerk.words("#fees").replaceFirst("(?s).*(B\\d{8}-\\d{4}).*", "$1");
    }

    private void paid(String number, String bill) {
        Visitor cashier = as(Person.CASHIER);
        cashier.open("staff/cashier.xhtml?text=" + number);
        cashier.page().click("#bill-list a:has-text('" + bill + "')");
        assertThat(cashier.words("#due")).isEqualTo("200.00");
        cashier.page().selectOption("#paid-by", "CASH");
        cashier.page().fill("#receipt", "CZ-" + bill);
        assertThat(cashier.press("pay")).contains("已收款");
    }
}
