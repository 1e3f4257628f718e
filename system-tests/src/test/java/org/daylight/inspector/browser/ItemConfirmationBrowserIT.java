package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A new item from the department to the public, with the wrong turns people take. */
class ItemConfirmationBrowserIT extends BrowserTest {
    private static final String CODE = "ZJ-XZXK-0901";
    private static final String NAME = "临时占用城市道路许可（测试）";
    private static final List<String> FIELDS = List.of("legalBasis:《城市道路管理条例》第三十一条", "acceptanceConditions:占用面积和期限合理，有交通疏导方案。",
            "contactPhone:0431-12345678", "handlingPlace:政务中心一楼 3 号窗口", "onlineLink:https://example.test/apply", "serviceGuide:先预审，后受理，一次告知。",
            "supervisionPhone:0431-12345000", "responsibilityList:受理、审查、决定、送达、监管。", "handlingMode:窗口、网上", "approvalResult:准予占用决定书",
            "complaintPhone:0431-12345001");

    @Test
    @Article({"ITM-01", "ITM-03", "ITM-08", "ITM-09", "ITM-11", "ITM-12", "ITM-14", "ITM-28", "ITM-31", "ITM-32"})
    void a_new_item_goes_from_the_department_to_the_public_and_is_changed() throws IOException {
        Visitor writer = login(Person.ITEM_ADMINISTRATOR);
        begun(writer);
        String draft = writer.page().url().replaceFirst(".*id=", "");
        overtaken(writer, draft);
        byte[] form = SmallPdf.saying("Application for temporary use of a road");
        written(writer, form);
        submitted(writer);
        agreed(Person.LEGAL_SECTION, "法律依据充分，同意。", "section");
        returned();
        corrected(writer, draft);
        agreed(Person.LEGAL_SECTION, "补正后符合要求，同意。", "section-again");
        agreed(Person.CENTRE_MANAGER, "服务指南八项要素齐全，同意公布。", "centre");
        published();
        seen(form);
        changed(writer);
    }

    /** Wrong turns first: nothing, words for numbers, a promise longer than the law. */
    private static void begun(Visitor writer) {
        writer.open("staff/items.xhtml");
        writer.page().click("#new-item");
        writer.page().waitForURL("**/staff/item-draft.xhtml");
        assertThat(writer.press("save")).contains("更正后再保存");
        assertThat(writer.words("#findings")).contains("事项名称");
        writer.page().fill("#nameZh", NAME);
        writer.page().fill("#itemCode", CODE);
        writer.page().selectOption("#codeScheme", "LOCAL");
        writer.page().fill("#statutoryLimit", "10");
        writer.page().fill("#promisedLimit", "十五");
        writer.press("save");
        assertThat(writer.words("#findings")).contains("承诺时限", "“十五”应填写整数");
        writer.page().fill("#promisedLimit", "15");
        writer.press("save");
        assertThat(writer.words("#findings")).contains("15", "10");
        writer.page().click("#findings a >> nth=0");
        assertThat(writer.page().evaluate("document.activeElement.id")).isEqualTo("promisedLimit");
        assertThat(writer.page().inputValue("#nameZh")).isEqualTo(NAME);
        writer.shoot("draft-promise-too-long");
        writer.shootPhone("draft-promise-too-long");
        writer.page().fill("#promisedLimit", "5");
        writer.page().dblclick("#save");
        writer.page().waitForURL("**/staff/item-draft.xhtml?id=*");
        assertThat(writer.answer()).contains("草稿已保存");
    }

    /** A second window saves first: the first one keeps what was typed and says so. */
    private void overtaken(Visitor writer, String draft) {
        assertThat(database().rows("select count(*) from item_version where item_code = ?", CODE)).containsExactly("1");
        Visitor second = login(Person.ITEM_ADMINISTRATOR);
        second.open("staff/item-draft.xhtml?id=" + draft);
        second.page().fill("#nameEn", "Temporary use of roads");
        assertThat(second.press("save")).contains("草稿已保存");
        writer.page().fill("#certificateZh", "占道许可证");
        assertThat(writer.press("save")).contains("他人已先保存");
        assertThat(writer.words("#stale")).contains("吴思远", "没有丢失");
        assertThat(writer.page().inputValue("#certificateZh")).isEqualTo("占道许可证");
        assertThat(writer.page().getAttribute("#stale a[target=_blank]", "href")).endsWith("item-version.xhtml?id=" + draft);
        writer.shoot("draft-stale");
        writer.page().fill("#certificateEn", "Permit to use a road");
        writer.page().fill("#certificateType", "009");
        writer.page().fill("#nameEn", "Temporary use of city roads");
        assertThat(writer.pressAndConfirm("replace")).contains("草稿已保存");
        assertThat(writer.page().locator("#stale").count()).isZero();
        assertThat(writer.pressAndConfirm("submit")).contains("才能提交");
        assertThat(writer.words("#findings")).contains("法律依据", "申报材料", "办理流程");
        writer.page().click("#findings a:has-text('法律依据')");
        assertThat(writer.page().evaluate("document.activeElement.tagName")).isEqualTo("TEXTAREA");
        writer.shootAll("draft-incomplete");
    }

    private static void written(Visitor writer, byte[] form) {
        FIELDS.forEach(field -> writer.page().locator("[data-place='fields." + field.split(":", 2)[0] + "']").locator("input, textarea")
                .fill(field.split(":", 2)[1]));
        writer.page().click("#add-material");
        writer.settle();
        writer.page().fill("[id='material:0:name']", "占用道路申请表");
        writer.page().selectOption("[id='material:0:form']", "ORIGINAL");
        writer.page().fill("[id='material:0:basis']", "《城市道路管理条例》第三十一条");
        writer.page().setInputFiles("[id='material:0:blank_input']", new FilePayload("占道申请表.exe", "application/octet-stream", new byte[] {77, 90}));
        writer.page().waitForSelector("[data-place='materials[0].blankForm'] .ui-message-error-detail");
        assertThat(writer.words("[data-place='materials[0].blankForm'] .ui-message-error-detail")).contains("未上传");
        assertThat(writer.page().locator("[data-place='materials[0].blankForm'] a.file").count()).isZero();
        writer.page().setInputFiles("[id='material:0:blank_input']", new FilePayload("占道申请表.pdf", "application/pdf", form));
        writer.page().waitForSelector("[data-place='materials[0].blankForm'] a.file");
        assertThat(writer.words("[data-place='materials[0].blankForm'] a.file")).contains("占道申请表.pdf");
        step(writer, 0, "受理", "ACCEPT", "window-clerk", "1");
        step(writer, 1, "现场勘察", "HANDLE", "handler", "2");
        step(writer, 2, "批准", "DECIDE", "approver", "2");
        writer.page().locator("[id='step:0:next'] label:has-text('现场勘察')").click();
        writer.settle();
        writer.page().locator("[id='step:0:next'] label:has-text('批准')").click();
        writer.settle();
        assertThat(writer.page().locator("#flow-now .flow-station").count()).isEqualTo(3);
        assertThat(writer.page().locator("#flow-now .flow-edge").count()).isEqualTo(3);
        writer.page().selectOption("#template", "OWN");
        writer.page().click("#add-question");
        writer.settle();
        writer.page().fill("[id='question:0:asked']", "可以延期吗？");
        writer.page().fill("[id='question:0:answer']", "期满前 5 日申请。");
        writer.page().fill("#effectiveFrom", "2026-11-23");
        writer.page().fill("#changeReason", "新设许可事项");
        writer.page().fill("#changeBasis", "《城市道路管理条例》");
        assertThat(writer.press("save")).contains("草稿已保存");
        assertThat(writer.words("#findings")).contains("要素齐全");
        writer.shootAll("draft-complete");
    }

    private static void step(Visitor writer, int at, String name, String kind, String post, String limit) {
        writer.page().click("#add-step");
        writer.page().waitForSelector("[id='step:" + at + ":nameZh']");
        writer.settle();
        writer.page().fill("[id='step:" + at + ":nameZh']", name);
        writer.page().selectOption("[id='step:" + at + ":kind']", kind);
        writer.settle();
        writer.page().selectOption("[id='step:" + at + ":post']", post);
        writer.settle();
        writer.page().fill("[id='step:" + at + ":limit']", limit);
        writer.key("Tab");
        writer.settle();
    }

    private static void submitted(Visitor writer) {
        writer.page().click("#submit");
        writer.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        writer.page().waitForURL("**/staff/item-version.xhtml?id=*");
        assertThat(writer.answer()).contains("已提交部门法规处初审");
        assertThat(writer.words(".way-card .chip")).isEqualTo("法规处初审");
        assertThat(writer.page().locator("#agree").count()).isZero();
    }

    /** Found on the own list of what waits. */
    private Visitor opened(Person who) {
        Visitor reviewer = login(who);
        reviewer.open("staff/item-reviews.xhtml");
        reviewer.shoot("reviews-" + who.username());
        reviewer.page().click("#waiting a:has-text('" + NAME + "')");
        reviewer.page().waitForURL("**/staff/item-version.xhtml?id=*");
        return reviewer;
    }

    private void agreed(Person who, String opinion, String picture) {
        Visitor reviewer = opened(who);
        reviewer.page().click("#agree");
        assertThat(reviewer.words("#reason-missing")).contains("请先写明审核意见");
        reviewer.opinion(opinion);
        assertThat(reviewer.pressAndConfirm("agree")).contains("已同意");
        assertThat(reviewer.page().locator("#agree").count()).isZero();
        assertThat(reviewer.words("#reviews")).contains(opinion);
        reviewer.shoot("review-" + picture);
    }

    private void returned() {
        Visitor centre = opened(Person.CENTRE_MANAGER);
        centre.shootAll("review-version");
        centre.opinion("收费依据与联系方式须写明，请补正后再报。");
        assertThat(centre.pressAndConfirm("send-back")).contains("已退回");
        assertThat(centre.words(".way-card .chip")).isEqualTo("草稿");
    }

    private static void corrected(Visitor writer, String draft) {
        writer.open("staff/item-version.xhtml?id=" + draft);
        assertThat(writer.words("#reviews")).contains("请补正后再报");
        writer.page().click("#edit");
        writer.page().waitForURL("**/staff/item-draft.xhtml?id=*");
        writer.page().click("#add-fee");
        writer.page().waitForSelector("[id='fee:0:name']");
        writer.settle();
        writer.page().fill("[id='fee:0:name']", "占道费");
        writer.page().fill("[id='fee:0:standard']", "每平方米每日 0.5 元");
        writer.page().fill("[id='fee:0:basis']", "价费字〔2020〕3 号");
        submitted(writer);
    }

    private void published() {
        Visitor office = opened(Person.LEGAL_OFFICE);
        office.opinion("合法性审查通过，准予入库公布。");
        office.page().fill("#document", "法审〔2026〕17 号");
        assertThat(office.pressAndConfirm("agree")).contains("已确认公布");
        assertThat(office.words(".way-card .chip")).isEqualTo("已公布");
        office.shootAll("review-published");
    }

    private void seen(byte[] form) {
        Visitor anyone = visitor();
        anyone.open("catalogue.xhtml");
        anyone.page().fill("#find", "临时占用城市道路许可");
        anyone.page().click("#filter-go");
        anyone.page().click(".item-card a:has-text('" + NAME + "')");
        anyone.page().waitForURL("**/item.xhtml?code=*");
        assertThat(anyone.words("main")).contains("承诺时限 5 个工作日", "占道费", "价费字〔2020〕3 号", "可以延期吗？", "0431-12345678");
        assertThat(anyone.page().locator("#flow .flow-station").count()).isEqualTo(3);
        assertThat(anyone.download("#materials a.file")).isEqualTo(form);
        anyone.shootAll("guide-new-item");
    }

    /** The change starts from what is in force, and reviewers see what it changes. */
    private void changed(Visitor writer) {
        writer.open("staff/items.xhtml?text=" + CODE);
        writer.page().click("#items button:has-text('变更')");
        writer.page().waitForURL("**/staff/item-draft.xhtml?id=*");
        assertThat(writer.page().inputValue("[id='fee:0:name']")).isEqualTo("占道费");
        writer.page().fill("#promisedLimit", "6");
        Locator remove = writer.page().locator("[data-place='fees[0]'] button:has-text('删除')");
        remove.click();
        writer.page().waitForCondition(() -> writer.page().locator("[id='fee:0:name']").count() == 0);
        writer.settle();
        writer.page().fill("#effectiveFrom", "2026-12-28");
        assertThat(writer.press("save")).contains("草稿已保存");
        writer.page().click("a:has-text('按审核者视图查看')");
        writer.page().waitForURL("**/staff/item-version.xhtml?id=*");
        assertThat(writer.words("#differences")).contains("承诺时限", "5 个工作日", "6 个工作日", "占道费", "删除");
        writer.shootAll("version-differences");
    }
}
