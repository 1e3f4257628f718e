package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A case from the window to its certificate and the board, each step by another person. */
class CaseLifeBrowserIT extends BrowserTest {

    @Test
    @Article({"ACC-01", "ACC-13", "FLW-04", "FLW-05", "FLW-11", "OPN-05", "MON-01", "MON-07"})
    void a_case_goes_from_the_window_to_its_certificate_and_the_board() throws IOException {
        Visitor supervisor = login(Person.SUPERVISOR);
        int closedBefore = figure(supervisor, "figure-closed");
        Visitor clerk = visitor();
        byTheLoginPage(clerk);
        String number = registration(clerk);
        assertThat(clerk.press("agree")).contains("已受理");
        clerk.shootAll("case-accepted");
        step(Person.HANDLER, number, "材料齐全，现场踏勘与图纸一致，建议准予。", "承办意见已提交审核", "case-handled");
        step(Person.REVIEWER, number, "承办意见属实，同意。", "审核意见已提交批准", "case-reviewed");
        grant(number);
        clerk.openCase(number);
        assertThat(clerk.pressAndConfirm("close")).contains("已办结");
        clerk.shootAll("case-closed");
        assertThat(clerk.page().locator("#documents .paper-what strong").allInnerTexts())
                .containsSubsequence("申请材料接收凭证", "受理通知书", "准予行政许可决定书", "行政审批表");
        certificate(clerk);
        progress(number);
        board(supervisor, number, closedBefore);
    }

    @Test
    @Article({"FLW-17", "FLW-16"})
    void a_grant_of_money_says_its_kind_and_amount_in_a_decision_that_is_no_licence() {
        String number = accepted("给付申请");
        database().change("update approval_case set item_version_id = (select v.id from item_version v join item i on i.code = v.item_code where i.power_type = 'GRANT' "
                + "and i.department_code = 'MZ' and v.state = 'PUBLISHED' order by v.id limit 1), state = 'REVIEWED', step_kind = 'DECIDE', step_role = 'approver', "
                + "step_person = null, step_barred = null, version = version + 1 where case_number = ?", number);
        Visitor approver = login(Person.APPROVER);
        approver.openCase(number);
        approver.opinion("符合发放条件，准予给付。");
        approver.shootAll("case-result-fields");
        approver.opinion("符合发放条件，准予给付。");
        assertThat(approver.pressAndConfirm("agree")).contains("须写明量化结果");
        approver.page().fill("#result-kind", "最低生活保障金");
        approver.page().fill("#result-amount", "1200.50");
        approver.opinion("符合发放条件，准予给付。");
        assertThat(approver.pressAndConfirm("agree")).contains("已准予");
        assertThat(approver.words("#decided-result")).contains("最低生活保障金", "1200.50");
        assertThat(approver.words("#documents")).contains("予以行政给付决定书").doesNotContain("行政许可");
        approver.shootAll("case-result");
    }

    private void byTheLoginPage(Visitor clerk) {
        clerk.open("");
        clerk.page().click(".top-tools a.button");
        clerk.fillLogin(Person.WINDOW_CLERK);
        clerk.page().waitForURL(ground().home() + "staff/work.xhtml");
        assertThat(clerk.words(".person-name")).isEqualTo("王丽华");
    }

    private String registration(Visitor clerk) {
        clerk.page().click(".page-acts a.button.primary");
        clerk.page().waitForURL("**/staff/register.xhtml");
        clerk.shootAll("register");
        String number = registered(clerk, "滨江路 8 号住宅楼施工许可");
        assertThat(clerk.answer()).contains(number);
        clerk.shootAll("case-registered");
        return number;
    }

    /** Found on the own list of work, not by an address. */
    private void step(Person who, String number, String opinion, String done, String picture) {
        Visitor person = login(who);
        person.page().fill("input[name=text]", number);
        person.page().click("form.filter button[type=submit]");
        person.page().waitForLoadState();
        person.shootAll("work-" + who.username());
        person.page().click("tr:has-text('" + number + "') .task-link");
        person.page().waitForURL("**/staff/case.xhtml*");
        person.opinion(opinion);
        assertThat(person.press("agree")).contains(done);
        person.shoot(picture);
    }

    private void grant(String number) {
        Visitor approver = login(Person.APPROVER);
        approver.openCase(number);
        approver.opinion("符合法定条件，准予许可。");
        approver.page().click("#agree");
        approver.page().waitForSelector(".ui-confirm-dialog:visible");
        approver.shoot("confirm-grant");
        approver.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(approver.answer()).contains("已准予", "证照已签发");
        approver.shoot("case-granted");
    }

    private void certificate(Visitor clerk) throws IOException {
        String certificate = clerk.words(".certificate dd.mono");
        String pdf = clerk.page().getAttribute(".certificate a.primary", "href");
        byte[] document = clerk.context().request().get(pdf).body();
        assertThat(new String(document, 0, 4)).isEqualTo("%PDF");
        try (PDDocument read = Loader.loadPDF(document)) {
            assertThat(new PDFTextStripper().getText(read)).contains(certificate, APPLICANT, "准予许可");
        }
        String code = clerk.page().getAttribute(".certificate a[href^='/verify']", "href").replaceFirst(".*code=", "");
        for (String asked : List.of(certificate, code)) {
            Visitor anyone = visitor();
            anyone.open("verify.xhtml");
            anyone.page().fill("#code", asked);
            anyone.page().click("#verify");
            anyone.page().waitForSelector("#answer");
            assertThat(anyone.words("#answer")).contains("证照真实有效", certificate, "住房和城乡建设局").doesNotContain(APPLICANT);
            anyone.shootAll(asked.equals(code) ? "verify-code" : "verify-number");
        }
    }

    private void progress(String number) {
        Visitor anyone = visitor();
        anyone.open("");
        anyone.page().fill("#number", number);
        anyone.page().click("#query");
        anyone.page().waitForSelector("#answer");
        assertThat(anyone.page().locator("#answer .event-head strong").allInnerTexts())
                .containsSubsequence("收件", "受理", "承办", "审核", "批准", "办结");
        assertThat(anyone.words("#answer")).contains("完成", "准予").doesNotContain(APPLICANT, "王丽华");
        anyone.shootAll("progress");
    }

    private void board(Visitor supervisor, String number, int closedBefore) {
        assertThat(figure(supervisor, "figure-closed")).isEqualTo(closedBefore + 1);
        supervisor.page().waitForSelector("#chart svg");
        supervisor.shootAll("board");
        supervisor.page().click("tr:has(th a[href$='department=ZJ']) a[href$='light=DONE']");
        supervisor.page().waitForURL("**/staff/cases.xhtml?*");
        supervisor.page().fill("input[name=text]", number);
        supervisor.page().click("form.filter button[type=submit]");
        supervisor.page().waitForURL("**text=*");
        supervisor.shootAll("cases-filtered");
        assertThat(supervisor.page().url()).contains("department=ZJ", "light=DONE");
        supervisor.page().click("a:text-is('" + number + "')");
        supervisor.page().waitForURL("**/staff/case.xhtml*");
        why(supervisor);
    }

    /** Accepted on Monday 23 November with 5 working days: due on Monday the 30th, the weekend not counted. */
    private void why(Visitor supervisor) {
        supervisor.page().click("li:has-text('承诺时限') .why");
        supervisor.page().waitForSelector(".ui-dialog:visible .days");
        supervisor.settle();
        supervisor.shoot("why");
        supervisor.shootPhone("why");
        assertThat(supervisor.words(".ui-dialog:visible")).contains("为什么是这一天", "承诺时限", "11-23", "起始日");
    }

    private int figure(Visitor supervisor, String id) {
        supervisor.open("supervision/board.xhtml");
        return Integer.parseInt(supervisor.words("#" + id).replace(",", ""));
    }
}
