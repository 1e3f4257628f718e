package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/**
 * A building that three departments have a say in, in June 2026: the construction bureau is the host, market supervision answers in time, environment
 * does not. Received on Monday 8 June with five working days promised: 9, 10, 11, 12 and Monday 15 June.
 */
@Article({"JNT-01", "JNT-02", "JNT-03", "JNT-04", "JNT-05", "JNT-06", "JNT-09", "TIM-11", "TIM-12", "RES-07"})
class JointCaseStory extends CaseDiary {
    private static final String APPLICANT_NAME = "陈晓明";
    private static final String APPLICANT_ID = "229988199001010019";

    @Test
    void one_decision_of_three_departments_and_its_certificate_handed_over_with_the_other_one_within_the_promise() {
        // Monday 8 June: accepted; market supervision is asked for three working days (9, 10, 11 June), environment for two (9 and 10 June)
        on("2026-06-08T09:00");
        String number = received(CONSTRUCTION, "开发区标准厂房（联办故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(number);
        asks(number, "SC", 3);
        asks(number, "HB", 2);
        Visitor handler = at(Person.HANDLER, number);
        assertThat(limit(handler, "承诺时限")).contains("2026-06-15 到期");
        assertThat(opinion(handler, "市场监督管理局")).contains("2026-06-11 到期", "正常");
        assertThat(opinion(handler, "生态环境局")).contains("2026-06-10 到期", "正常");

        // Tuesday 9 June: market supervision agrees; the host goes on with its work beside it
        on("2026-06-09T10:00");
        gives(Person.CO_HANDLER, number, "同意，无补充要求");
        assertThat(opinion(at(Person.HANDLER, number), "市场监督管理局")).contains("完成", "同意", "沈佳").doesNotContain("逾期");
        on("2026-06-10T10:00");
        assertThat(opinion(at(Person.HANDLER, number), "生态环境局")).contains("预警");
        agrees(Person.HANDLER, number, "已征求意见，建议准予。");
        agrees(Person.REVIEWER, number, "承办意见属实，同意。");

        // Thursday 11 June: environment is silent past its limit; nobody decides without it; it is urged, and the centre convenes a meeting for the afternoon
        on("2026-06-11T09:00");
        Visitor approver = at(Person.APPROVER, number);
        assertThat(opinion(approver, "生态环境局")).contains("超期", "视为不作为");
        approver.opinion("符合法定条件，准予许可。");
        assertThat(approver.pressAndConfirm("agree")).contains("意见");
        assertThat(database().rows("select state from approval_case where case_number = ?", number)).containsExactly("REVIEWED");
        urges(number, "生态环境局");
        Visitor centre = as(Person.CENTRE_MANAGER);
        centre.open("staff/joint-cases.xhtml?text=" + number);
        assertThat(centre.words("#joint-cases")).contains(number, "生态环境局", "逾期未反馈");
        convenes(number);
        on("2026-06-11T16:00");
        records(number);
        assertThat(opinion(at(Person.HANDLER, number), "生态环境局")).contains("同意，加强扬尘监测", "会审会上提出", "逾期", "已催办 1 次");
        assertThat(handler.words("#joint")).contains("联合办理", "三部门一致同意办理");

        // Friday 12 June: one decision; the applicant's other certificate, for the road before the building, is granted on the spot of its own day
        on("2026-06-12T10:00");
        grants(number, "各部门意见一致，符合法定条件，准予许可。");
        String road = received(ROAD, "开发区厂房前占道（联办故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(road);
        grants(road, "符合法定条件，准予许可。");

        // Monday 15 June, the last day of the promise: both certificates are handed over at once
        on("2026-06-15T09:30");
        handsOver(number, road);
        closes(number);
        handler = at(Person.HANDLER, number);
        assertThat(light(handler)).isEqualTo("完成");
        assertThat(papers(handler).get("送达回证")).contains("2026年6月15日");
        assertThat(database().rows("select (d.event_at at time zone 'Asia/Shanghai')::date from case_event d join approval_case c on c.id = d.case_id"
                + " where d.type = 'DELIVERED' and c.case_number in (?, ?)", number, road)).containsExactly("2026-06-15", "2026-06-15");
        assertThat(told(number)).containsExactly("REGISTERED", "ACCEPTED", "OPINION_ASKED", "OPINION_ASKED", "OPINION_GIVEN", "HANDLED", "REVIEWED", "OPINION_URGED",
                "MEETING_HELD", "DECIDED", "CERTIFICATE_ISSUED", "DELIVERED", "CLOSED");
    }

    private void asks(String number, String department, int days) {
        Visitor handler = at(Person.HANDLER, number);
        handler.page().click("#ask-opinions > summary");
        handler.page().check("#ask-departments input[value=" + department + "]");
        handler.page().selectOption("#ask-mode", "JOINT");
        handler.page().fill("#ask-days", String.valueOf(days));
        handler.page().fill("#ask-question", "请就本部门职责提出意见");
        assertThat(handler.press("ask-go")).contains("已转协办部门");
    }

    private static Locator opinionOf(Visitor visitor, String department) {
        return visitor.page().locator("#joint article.matter", new Page.LocatorOptions().setHas(visitor.page().locator("strong:text-is('" + department + "')")));
    }

    private static String opinion(Visitor visitor, String department) {
        return opinionOf(visitor, department).innerText().replaceAll("\\s+", " ");
    }

    private void gives(Person who, String number, String words) {
        Visitor partner = as(who);
        partner.open("staff/opinions.xhtml");
        assertThat(partner.words("main")).contains(number);
        at(who, number);
        partner.page().locator("#joint textarea[id$='opinion-text']").fill(words);
        partner.page().locator("#joint button[id$='give-yes']").click();
        assertThat(partner.answer()).contains("意见已提交");
    }

    private void urges(String number, String department) {
        Visitor handler = at(Person.HANDLER, number);
        Locator late = opinionOf(handler, department);
        late.locator("summary").click();
        late.locator("textarea").fill("请立即反馈意见");
        late.locator("button[id$='urge-go']").click();
        assertThat(handler.answer()).contains("已催办");
    }

    private void convenes(String number) {
        Visitor centre = at(Person.CENTRE_MANAGER, number);
        centre.page().click("#convene-meeting > summary");
        centre.page().fill("#meets-at", "2026-06-11T14:00");
        centre.page().fill("#meeting-place", "二楼会议室");
        centre.page().fill("#meeting-subject", "标准厂房会审");
        assertThat(centre.press("convene-go")).contains("会审会已召集");
    }

    private void records(String number) {
        Visitor centre = at(Person.CENTRE_MANAGER, number);
        centre.page().click("#record-meeting > summary");
        centre.page().fill("#participants", "住建、市场监管、生态环境");
        centre.page().locator("#record-form select[id$='spoken-agree']").selectOption("true");
        centre.page().locator("#record-form input[id$='spoken-by']").fill("钱明");
        centre.page().locator("#record-form textarea[id$=':spoken']").fill("同意，加强扬尘监测");
        centre.page().fill("#conclusions", "三部门一致同意办理");
        assertThat(centre.press("record-go")).contains("会审会已记录");
    }

    private void handsOver(String... numbers) {
        Visitor clerk = as(Person.WINDOW_CLERK);
        clerk.open("staff/delivery.xhtml?text=" + "联办故事");
        for (String number : numbers) {
            clerk.page().check("input[name=chosen][value^='" + number + " ']");
        }
        clerk.page().click("#together");
        clerk.settle();
        clerk.page().fill("#receiver", APPLICANT_NAME);
        clerk.page().fill("#receiverNumber", APPLICANT_ID);
        assertThat(clerk.pressAndConfirm("collect")).contains("已登记领取 " + numbers.length + " 件");
    }
}
