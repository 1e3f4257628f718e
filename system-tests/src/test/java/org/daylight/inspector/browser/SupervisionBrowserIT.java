package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.daylight.inspector.Poll;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** What those see who supervise: what departments report, how all stand, and how each is scored. */
class SupervisionBrowserIT extends BrowserTest {
    private static final String PLANNING = "GH";

    @Test
    @Article({"EXC-05", "MON-07", "MON-24", "ASM-01"})
    void a_reported_log_is_in_the_journal_on_the_board_and_in_the_scores() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String log = Files.readString(Path.of(System.getProperty("daylight.project", ".."), "docs/examples/planning-2026-q1.xes")).replace("规2026-", "规" + mark + "-");
        Reporter department = Reporter.of(ground(), PLANNING, "自然资源和规划局", "Natural Resources and Planning Bureau");
        String applied = receipt(department, log);
        String again = receipt(department, log);
        String broken = receipt(department, log.substring(0, log.length() / 2));
        Visitor supervisor = login(Person.SUPERVISOR);
        journal(supervisor, applied, again, broken);
        board(supervisor);
        reportedCases(supervisor, mark);
        assessment();
    }

    private static String receipt(Reporter department, String log) {
        return department.reported(log).get("id").getAsString();
    }

    private void journal(Visitor supervisor, String applied, String again, String broken) {
        supervisor.open("supervision/journal.xhtml?department=" + PLANNING);
        assertThat(supervisor.words("tr:has(a[href$='" + applied + "'])")).contains("已入库", PLANNING, "gh-system");
        assertThat(supervisor.words("tr:has(a[href$='" + again + "'])")).contains("重复");
        assertThat(supervisor.words("tr:has(a[href$='" + broken + "'])")).contains("已拒收");
        supervisor.shootAll("journal");
        supervisor.page().click("a[href$='" + applied + "']");
        supervisor.page().waitForURL("**/receipt.xhtml*");
        assertThat(supervisor.words(".card")).contains("已全部处理完毕");
        supervisor.shootAll("receipt-applied");
        supervisor.open("supervision/receipt.xhtml?id=" + broken);
        assertThat(supervisor.words("main")).contains("报文有误", "拒收位置");
        supervisor.shootAll("receipt-rejected");
        supervisor.open("supervision/journal.xhtml?state=REJECTED");
        assertThat(supervisor.page().locator("a[href$='" + applied + "']").count()).isZero();
        assertThat(supervisor.page().locator("a[href$='" + broken + "']").count()).isEqualTo(1);
    }

    private void board(Visitor supervisor) {
        supervisor.open("supervision/board.xhtml");
        supervisor.seeBars("#chart");
        supervisor.shootAll("board");
        everyNumberLeadsToAsManyCases(supervisor);
        supervisor.page().click("a:has(#figure-late)");
        supervisor.page().waitForURL("**late=true*");
        supervisor.shootAll("cases-late");
        assertThat(new String(supervisor.download("a[href^='/staff/cases.csv']"), StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("办件编号", "超期办结");
    }

    /** Tiles, figures and the table of departments. */
    private static void everyNumberLeadsToAsManyCases(Visitor supervisor) {
        SoftAssertions all = new SoftAssertions();
        for (Locator link : supervisor.page().locator("#figures a, #departments td a").all()) {
            String list = link.getAttribute("href");
            long shown = Long.parseLong(link.innerText().replaceAll("[^0-9]", ""));
            all.assertThat(supervisor.context().request().get(list.replace(".xhtml", ".csv")).text().lines().count() - 1).as(list).isEqualTo(shown);
        }
        all.assertAll();
    }

    private void reportedCases(Visitor supervisor, String mark) {
        supervisor.open("staff/cases.xhtml?text=" + mark);
        supervisor.page().click("th:has-text('收件日期')");
        supervisor.settle();
        supervisor.shootAll("cases-reported");
        supervisor.page().locator("#cases a.mono").first().click();
        supervisor.page().waitForURL("**/staff/case.xhtml*");
        assertThat(supervisor.words(".step")).contains("在部门业务系统中办理");
        supervisor.shootAll("case-reported");
        supervisor.page().click(".why");
        supervisor.page().waitForSelector(".ui-dialog:visible");
        supervisor.settle();
        supervisor.shoot("why-reported");
    }

    private void assessment() {
        Visitor admin = login(Person.ADMINISTRATOR);
        admin.shootAll("assessment-before");
        admin.page().fill("#month", "2026-01");
        admin.page().click("#start");
        admin.page().waitForSelector(".ui-confirm-dialog:visible");
        admin.shoot("assessment-confirm");
        admin.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(admin.answer()).contains("测评已开始");
        admin.shoot("assessment-started");
        Poll.until(Duration.ofSeconds(60), "the page shows that the run is complete", () -> admin.words("#shown .chip"), "已完成"::equals);
        admin.seeBars("#ranking-chart");
        assertThat(admin.words("table.ranking")).contains("自然资源和规划局");
        assertThat(new String(admin.download("a[href^='/admin/ranking.csv']"), StandardCharsets.UTF_8)).contains("名次", PLANNING);
        String shown = admin.page().getAttribute("a[href^='/admin/ranking.csv']", "href").replace("/admin/ranking.csv?", "");
        admin.open("admin/assessment.xhtml?" + shown);
        admin.page().locator("table.ranking summary").first().click();
        admin.shootAll("assessment");
        admin.page().locator("#history a").last().click();
        admin.page().waitForURL("**run=*");
        schedule(admin);
    }

    private void schedule(Visitor admin) {
        admin.open("admin/assessment.xhtml");
        admin.page().check("#enabled");
        admin.page().selectOption("#day", "5");
        admin.page().fill("#at", "03:15");
        assertThat(admin.press("save-plan")).contains("自动测评设置已保存");
        admin.open("admin/assessment.xhtml");
        assertThat(admin.page().isChecked("#enabled")).isTrue();
        assertThat(admin.page().inputValue("#day")).isEqualTo("5");
        assertThat(admin.page().inputValue("#at")).isEqualTo("03:15");
        admin.page().uncheck("#enabled");
        assertThat(admin.press("save-plan")).contains("自动测评设置已保存");
    }
}
