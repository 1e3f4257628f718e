package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Key facts in their fields; reports, minutes and papers of remedies brought with the act and opened by those who may see it. */
class AttachmentsBrowserIT extends BrowserTest {

    @Test
    @Article({"FLW-15", "TIM-04", "FLW-18"})
    void the_handler_fills_in_the_named_facts_and_ends_a_procedure_with_its_report() throws IOException {
        String number = accepted("评审报告试件");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().locator("[id$='fact-text']").nth(1).fill("很大");
        handler.opinion("同意");
        assertThat(handler.press("agree")).contains("关键要素有误");
        review(handler);
        handler.page().locator("[id$='fact-text']").nth(0).fill("滨江路 8 号");
        handler.page().locator("[id$='fact-text']").nth(1).fill("1200.5");
        handler.shootAll("facts-form");
        handler.page().locator("[id$='fact-text']").nth(0).fill("滨江路 8 号");
        handler.page().locator("[id$='fact-text']").nth(1).fill("1200.5");
        handler.opinion("同意");
        assertThat(handler.press("agree")).contains("承办意见已提交");
        assertThat(handler.words("#key-facts-of-case")).contains("面积 1200.5 平方米");
        handler.shootAll("facts-written");
    }

    private static void review(Visitor handler) throws IOException {
        handler.page().click("#start-procedure > summary");
        handler.page().selectOption("#procedure-kind", "EXPERT_REVIEW");
        handler.page().fill("#procedure-days", "4");
        handler.page().fill("#procedure-reason", "结构复杂，须专家评审");
        assertThat(handler.pressAndConfirm("procedure-go")).contains("特别程序已启动");
        handler.page().locator("#procedures .matter-open summary").click();
        handler.page().locator("#procedures textarea[id$='result']").fill("专家组一致同意");
        bring(handler, "#procedures .one-file", "评审报告.pdf");
        handler.shoot("procedure-report");
        handler.shootPhone("procedure-report");
        handler.page().locator("#procedures button[id$='end-go']").click();
        assertThat(handler.answer()).contains("特别程序已结束");
        assertThat(opened(handler, "#procedures").headers()).containsEntry("content-type", "application/pdf");
    }

    @Test
    @Article("JNT-03")
    void the_centre_records_a_meeting_with_its_minutes_and_the_department_that_took_part_opens_them() throws IOException {
        String number = accepted("会审纪要试件");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().click("#ask-opinions > summary");
        handler.page().check("#ask-departments input[value=SC]");
        handler.page().fill("#ask-question", "请就本部门职责提出意见");
        assertThat(handler.press("ask-go")).contains("已转协办部门");
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.openCase(number);
        centre.page().click("#convene-meeting > summary");
        centre.page().fill("#meets-at", "2026-11-23T09:00");
        centre.page().fill("#meeting-place", "二楼会议室");
        centre.page().fill("#meeting-subject", "会审");
        assertThat(centre.press("convene-go")).contains("会审会已召集");
        centre.page().click("#record-meeting > summary");
        centre.page().fill("#participants", "住建局、市场监管局");
        centre.page().fill("#conclusions", "同意按条件办理");
        bring(centre, "#record-meeting .one-file", "会审会议纪要.pdf");
        centre.shoot("meeting-minutes");
        centre.shootPhone("meeting-minutes");
        assertThat(centre.press("record-go")).contains("会审会已记录");
        Visitor partner = login(Person.CO_HANDLER);
        partner.openCase(number);
        assertThat(opened(partner, "#joint").status()).isEqualTo(200);
        partner.shootAll("meeting-recorded");
    }

    @Test
    @Article("FLW-25")
    void the_legal_section_brings_papers_and_the_head_opens_them_before_deciding() throws IOException {
        String number = granted();
        Visitor section = login(Person.LEGAL_SECTION);
        section.open("staff/remedies.xhtml?number=" + number);
        section.page().fill("#filedOn", "2026-11-23");
        section.page().fill("#organ", "区人民政府");
        bring(section, "#record-form .one-file", "行政复议申请书.pdf");
        section.shoot("remedy-record");
        section.page().click("#record");
        section.page().waitForSelector("#lines a.attachment");
        section.page().fill("#ground", "申请人以欺骗手段取得许可");
        section.page().fill("#basis", "《行政许可法》第六十九条第二款");
        bring(section, "#propose-form .one-file", "证据材料.pdf");
        section.page().click("#propose");
        section.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        section.page().locator("#lines a.attachment", new Page.LocatorOptions().setHasText("证据材料")).waitFor();
        section.shootAll("remedies-section");
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("staff/remedies.xhtml?number=" + number);
        for (Locator paper : head.page().locator("#lines a.attachment").all()) {
            assertThat(head.context().request().get(paper.getAttribute("href")).status()).isEqualTo(200);
        }
        String evidence = head.page().locator("#lines a.attachment").last().getAttribute("href");
        assertThat(login(Person.HEAD_OF_ANOTHER_DEPARTMENT).context().request().get(evidence).status()).isEqualTo(404);
        head.shootAll("remedies-head");
        head.openCase(number);
        assertThat(head.words("#legal")).contains("证据材料.pdf");
        head.shootAll("case-legal");
    }

    private String granted() {
        String number = accepted("撤销试件");
        step(Person.HANDLER, number);
        step(Person.REVIEWER, number);
        Visitor approver = login(Person.APPROVER);
        approver.openCase(number);
        approver.opinion("准予许可");
        approver.pressAndConfirm("agree");
        return number;
    }

    private void step(Person person, String number) {
        Visitor visitor = login(person);
        visitor.openCase(number);
        visitor.opinion("同意");
        visitor.press("agree");
    }

    private static void bring(Visitor visitor, String place, String name) throws IOException {
        visitor.page().locator(place + " input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", SmallPdf.saying("Paper")));
        visitor.page().locator(place + " .one-name", new Page.LocatorOptions().setHasText(name)).waitFor();
    }

    private static APIResponse opened(Visitor visitor, String place) {
        return visitor.context().request().get(visitor.page().locator(place + " a.attachment").first().getAttribute("href"));
    }
}
