package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/**
 * A case whose limits everything moved, over the Labour Day holiday of 2026 (1 to 5 May; Saturday the 9th is worked): a supplement, two special
 * procedures that overlap, and an extension. Five working days are promised, twenty given by law.
 */
@Article({"TIM-01", "TIM-02", "TIM-04", "TIM-06", "TIM-07", "TIM-10", "ACC-06", "ACC-07", "FLW-16", "RES-04"})
class SupplementAndProceduresStory extends CaseDiary {
    private static final String APPLICANT_NAME = "陈晓明";
    private static final String APPLICANT_ID = "229988199001010019";

    @Test
    void every_day_that_is_left_out_is_left_out_once_and_the_certificate_is_collected_on_the_last_day_but_nine() {
        // Monday 20 April: received and accepted. Promised: 21, 22, 23, 24 and 27 April. By law: 21 to 24 (4), 27 to 30 April (8), 6 to 9 May (12), 11 to 15 (17), 18 to 20 May
        on("2026-04-20T09:00");
        String number = received(CONSTRUCTION, "城东路 20 号厂房（期限故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(number);
        Visitor handler = at(Person.HANDLER, number);
        stands(handler, "正常", "2026-04-27", "2026-05-20");

        // Tuesday 21 April, day 1: the handler asks for a supplement, the window tells the applicant; 22 and 23 April do not count for the promise
        on("2026-04-21T10:00");
        supplementIsAsked(number);
        assertThat(light(at(Person.HANDLER, number))).isEqualTo("暂停");

        // Thursday 23 April: it has come. Days 2 to 5 are 24, 27, 28 and 29 April; no law leaves a supplement out of the statutory limit
        on("2026-04-23T15:00");
        supplementHasCome(number);
        stands(at(Person.HANDLER, number), "正常", "2026-04-29", "2026-05-20");
        assertThat(countedDays(handler, "承诺时限")).containsExactly("04-21", "04-24", "04-27", "04-28", "04-29");

        // Monday 27 April, day 3: a test; Wednesday 29 April: experts beside it
        on("2026-04-27T10:00");
        procedureBegins(number, "TESTING", 3, "结构安全须检测");
        on("2026-04-29T10:00");
        procedureBegins(number, "EXPERT_REVIEW", 4, "结构复杂，须专家评审");
        assertThat(light(at(Person.HANDLER, number))).isEqualTo("暂停");

        // Thursday 30 April: the test is over, the experts are still at it; the pause goes on
        on("2026-04-30T16:00");
        procedureEnds(number, "检测合格");
        assertThat(light(handler)).isEqualTo("暂停");

        // Friday 8 May: the experts are done. Left out: 28, 29, 30 April, 6, 7, 8 May, six working days and not three and four.
        // Days 4 and 5 are the worked Saturday 9 and Monday 11 May. By law 21 to 24 (4), 27 April (5), 9 (6), 11 to 15 (11), 18 to 22 (16), 25 to 28 May
        on("2026-05-08T16:00");
        procedureEnds(number, "专家组同意");
        stands(at(Person.HANDLER, number), "正常", "2026-05-11", "2026-05-28");
        assertThat(countedDays(handler, "承诺时限")).containsExactly("04-21", "04-24", "04-27", "05-09", "05-11");

        // Saturday 9 May is worked and the last working day but one: the light warns; ten days more are asked for and granted.
        // Promised: 12 to 15 (4), 18 to 22 (9), 25 May. By law: 29 May (1), 1 to 5 (6), 8 to 11 June
        on("2026-05-09T09:00");
        assertThat(light(at(Person.HANDLER, number))).isEqualTo("预警");
        extensionIsGranted(number);
        stands(at(Person.HANDLER, number), "正常", "2026-05-25", "2026-06-11");
        assertThat(countedDays(handler, "法定时限")).containsExactly("04-21", "04-22", "04-23", "04-24", "04-27", "05-09", "05-11", "05-12", "05-13", "05-14", "05-15",
                "05-18", "05-19", "05-20", "05-21", "05-22", "05-25", "05-26", "05-27", "05-28", "05-29", "06-01", "06-02", "06-03", "06-04", "06-05", "06-08", "06-09",
                "06-10", "06-11");
        whyThisDate(at(Person.HANDLER, number));

        // both procedures and the extension are filed with the centre
        Visitor centre = as(Person.CENTRE_MANAGER);
        centre.open("staff/case-filings.xhtml?text=" + number);
        assertThat(centre.words("#case-filings")).contains("检测", "专家评审", "延期", "须等待上级部门批复");

        // Monday 25 May, its last day: handled, reviewed, granted; both limits have ended and the light is out
        on("2026-05-25T10:00");
        assertThat(light(at(Person.HANDLER, number))).isEqualTo("预警");
        agrees(Person.HANDLER, number, "补正、检测和评审均符合要求，建议准予。");
        agrees(Person.REVIEWER, number, "承办意见属实，同意。");
        grants(number, "符合法定条件，准予许可。");
        assertThat(light(at(Person.HANDLER, number))).isEqualTo("完成");
        // the result is to be handed over in ten working days: 26 to 29 May (4), 1 to 5 (9), 8 June
        assertThat(limit(handler, "颁证送达时限")).contains("2026-06-08");

        // Wednesday 27 May: collected with the identity document
        on("2026-05-27T09:30");
        collects(number, APPLICANT_NAME, APPLICANT_ID);
        closes(number);
        papersAreRight(at(Person.HANDLER, number));
        assertThat(told(number)).containsExactly("REGISTERED", "ACCEPTED", "SUPPLEMENT_ASKED", "SUPPLEMENT_RECEIVED", "PROCEDURE_STARTED", "PROCEDURE_STARTED",
                "PROCEDURE_ENDED", "PROCEDURE_ENDED", "EXTENSION_ASKED", "EXTENDED", "HANDLED", "REVIEWED", "DECIDED", "CERTIFICATE_ISSUED", "DELIVERED", "CLOSED");
    }

    private static void stands(Visitor handler, String light, String promised, String statutory) {
        assertThat(light(handler)).isEqualTo(light);
        assertThat(limit(handler, "承诺时限")).contains(promised + " 到期");
        assertThat(limit(handler, "法定时限")).contains(statutory + " 到期");
    }

    private void supplementIsAsked(String number) {
        Visitor handler = at(Person.HANDLER, number);
        handler.page().click("#supplement-more summary");
        handler.page().locator(".missing-lines input[type=checkbox]").nth(1).check();
        assertThat(handler.pressAndConfirm("supplement-ask")).contains("已告知补正");
        assertThat(at(Person.WINDOW_CLERK, number).press("supplement-told")).contains("已记录告知");
    }

    private void supplementHasCome(String number) {
        Visitor clerk = at(Person.WINDOW_CLERK, number);
        clerk.page().locator("#supplied-sheet .sheet-copies").first().fill("1");
        assertThat(clerk.press("supplement-receive")).contains("补正材料已接收");
    }

    private void procedureBegins(String number, String kind, int days, String reason) {
        Visitor handler = at(Person.HANDLER, number);
        handler.page().click("#start-procedure > summary");
        handler.page().selectOption("#procedure-kind", kind);
        handler.settle();
        handler.page().fill("#procedure-days", String.valueOf(days));
        handler.page().locator("#procedure-days").blur();
        handler.settle();
        handler.page().fill("#procedure-reason", reason);
        assertThat(handler.pressAndConfirm("procedure-go")).contains("特别程序已启动");
    }

    /** The one that began first of those that run. */
    private void procedureEnds(String number, String result) {
        Visitor handler = at(Person.HANDLER, number);
        Locator running = handler.page().locator("#procedures article.matter-open").first();
        running.locator("summary").click();
        running.locator("textarea").fill(result);
        running.locator("button[id$='end-go']").click();
        assertThat(handler.answer()).contains("特别程序已结束");
    }

    private void extensionIsGranted(String number) {
        Visitor handler = at(Person.HANDLER, number);
        handler.page().click("#ask-extension > summary");
        handler.page().fill("#extension-days", "10");
        handler.page().fill("#extension-reason", "须等待上级部门批复");
        assertThat(handler.press("extension-go")).contains("延期申请已提交");
        Visitor head = as(Person.DEPARTMENT_HEAD);
        head.open("staff/extensions.xhtml");
        head.page().locator("tr", new Page.LocatorOptions().setHasText(number)).locator("button.primary").click();
        head.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(head.answer()).contains("已批准延期");
    }

    /** Each day with its reason, the holiday by its name and the days of the extension marked. */
    private static void whyThisDate(Visitor handler) {
        assertThat(why(handler, "承诺时限")).anyMatch(day -> day.startsWith("04-20") && day.contains("起始日"))
                .anyMatch(day -> day.startsWith("04-22") && day.contains("补正材料"))
                .anyMatch(day -> day.startsWith("04-28") && day.contains("检测"))
                .anyMatch(day -> day.startsWith("05-06") && day.contains("专家评审"))
                .anyMatch(day -> day.startsWith("05-04") && day.contains("劳动节"))
                .anyMatch(day -> day.startsWith("05-09") && day.contains("第 4 天") && day.contains("调休"))
                .anyMatch(day -> day.startsWith("05-25") && day.contains("第 15 天") && day.contains("延期"));
        handler.page().reload();
    }

    private static void papersAreRight(Visitor handler) {
        Map<String, String> papers = papers(handler);
        assertThat(papers.keySet()).containsExactly("申请材料接收凭证", "受理通知书", "审查阶段补正告知书", "补正材料接收凭证", "特别程序告知书", "延长办理期限告知书",
                "准予行政许可决定书", "行政审批表", "送达回证");
        assertThat(papers.get("审查阶段补正告知书")).contains(APPLICANT_NAME, "土地使用证明");
        assertThat(papers.get("特别程序告知书")).contains("检测", "专家评审", "结构复杂，须专家评审");
        assertThat(papers.get("延长办理期限告知书")).contains("须等待上级部门批复", "2026年5月25日");
        assertThat(papers.get("受理通知书")).contains("2026年4月20日", "2026年4月27日");
        assertThat(papers.get("送达回证")).contains("2026年5月27日");
    }
}
