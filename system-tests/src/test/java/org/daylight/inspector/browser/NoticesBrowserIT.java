package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Applicants are told of changes, and classified items are exempt; it is Monday 23 November 2026. */
class NoticesBrowserIT extends BrowserTest {
    private static final String SUBJECT = "告知测试：滨江路 9 号";

    @Test
    @Article("ITM-17")
    void the_department_tells_applicants_and_the_public_page_shows_it() {
        String toSend = noticed(accepted(SUBJECT + "甲"), "2026-11-26");
        String toCall = noticed(accepted(SUBJECT + "乙"), "2026-11-20");
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/notices.xhtml?duty=OVERDUE");
        assertThat(clerk.words("#notice-list")).contains(toCall, "已逾期").doesNotContain(toSend);
        clerk.open("staff/notices.xhtml");
        clerk.shootAll("notices");
        assertThat(clerk.pressAndConfirm("send")).contains("请先选择");
        clerk.page().check("tr:has-text('" + toCall + "') input[name=chosen]");
        assertThat(clerk.pressAndConfirm("by-phone")).contains("已记录 1 条");
        assertThat(clerk.words("#list")).doesNotContain(toCall);
        assertThat(publicPage(toSend)).as("not before it is sent").doesNotContain("事项内容变更");
        clerk.page().check("[data-check-all]");
        assertThat(clerk.page().isChecked("tr:has-text('" + toSend + "') input[name=chosen]")).isTrue();
        assertThat(clerk.pressAndConfirm("send")).contains("已发送 ");
        clerk.open("staff/notices.xhtml?duty=DONE&text=" + toCall);
        assertThat(clerk.words("#notice-list")).contains("电话", "逾期告知", "王丽华");
        assertThat(new String(clerk.download(".page-acts a.button"), StandardCharsets.UTF_8)).contains(toCall, "2026-11-20").doesNotContain(APPLICANT);
        assertThat(publicPage(toSend)).contains("事项内容变更", "自2027年1月1日起执行");
    }

    @Test
    @Article("ITM-17")
    void who_supervises_sees_all_and_sends_nothing() {
        String number = noticed(accepted(SUBJECT + "丙"), "2026-11-20");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("staff/notices.xhtml?department=ZJ&duty=OVERDUE&text=" + number);
        assertThat(supervisor.words("#notice-list")).contains(number, "已逾期");
        assertThat(supervisor.page().locator("#send").count()).isZero();
        assertThat(supervisor.page().locator("input[name=chosen]").count()).isZero();
    }

    @Test
    @Article("ITM-26")
    void a_classified_item_is_exempt_by_two_organs() {
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("staff/exemptions.xhtml");
        head.page().fill("#from", "2026-11-23");
        head.page().fill("#until", "2027-11-22");
        assertThat(head.pressAndConfirm("request")).contains("定密文件文号");
        head.page().fill("#document", "定密〔2026〕3 号");
        String reference = head.pressAndConfirm("request").replaceFirst(".*(\\d{4}-\\d{4}).*", "$1");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("staff/exemptions.xhtml");
        decide(supervisor, reference);
        Visitor secrecy = login(Person.SECRECY_OFFICER);
        secrecy.open("staff/exemptions.xhtml");
        secrecy.shootAll("exemptions");
        secrecy.page().click(row(reference) + " button:has-text('不同意')");
        secrecy.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(secrecy.answer()).contains("具体理由");
        decide(secrecy, reference);
        assertThat(secrecy.words(row(reference))).contains("已豁免", "周正清", "韩守诚");
        Visitor other = login(Person.HEAD_OF_ANOTHER_DEPARTMENT);
        other.open("staff/exemptions.xhtml");
        assertThat(other.words("#exemption-list")).as("another department's").doesNotContain(reference);
    }

    private static void decide(Visitor person, String reference) {
        person.page().click(row(reference) + " button:has-text('批准')");
        person.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        person.page().waitForSelector("#messages .ui-messages-info-summary:has-text('已批准')");
    }

    private static String row(String reference) {
        return "#exemption-list tr:has-text('" + reference + "')";
    }

    private String publicPage(String number) {
        Visitor anyone = visitor();
        anyone.open("index.xhtml?number=" + number);
        anyone.shoot("progress-notice");
        return anyone.words("#answer");
    }

    /** The case has a notice that is to be told until that day. */
    private String noticed(String number, String dueOn) {
        database().change("insert into notice (case_id, department_code, kind, item_version_id, channel, text_zh, text_en, created_at, due_on, state)"
                + " select c.id, c.department_code, 'ITEM_CHANGED', c.item_version_id, 'ON_SITE', '您申请的事项“建筑工程施工许可”的办理内容有调整，自2027年1月1日起执行。',"
                + " 'The rules of “Construction permit”, for which you applied, change on 1 January 2027.', c.registered_at, ?, 'WAITING'"
                + " from approval_case c where c.case_number = ?", LocalDate.parse(dueOn), number);
        return number;
    }
}
