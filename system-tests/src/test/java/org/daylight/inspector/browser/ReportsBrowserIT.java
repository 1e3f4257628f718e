package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.kernel.Article;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Reports of supervision on the screen, in a workbook and in print: the same. */
class ReportsBrowserIT extends BrowserTest {

    @Test
    @Article({"MON-07", "MON-24"})
    void late_cases_by_officer_are_two_clicks_from_the_board_and_leave_as_they_are_shown() throws IOException {
        String number = accepted("监察报表中的超期办件");
        Instant due = Instant.parse(database().rows("select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from approval_case where case_number = ?", number).get(0));
        itIs(due.plus(Duration.ofDays(5)));
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/board.xhtml");
        supervisor.page().click("a[href='/supervision/reports.xhtml']");
        supervisor.page().click("#report-officers");
        assertThat(supervisor.words("#report")).contains("超期办件（按经办人）", "统计期间", "生成人");
        supervisor.shootAll("report-officers");
        supervisor.page().click("#report-late");
        assertThat(supervisor.words("#report-table")).contains(number, "未办结");
        supervisor.shootAll("report-late");
        assertThat(String.join("|", workbook(supervisor.download("#book")))).contains("超期办件", "统计期间", "生成人", number);
        String print = print(supervisor.download("#print"));
        assertThat(print.replaceAll("\\s", "")).contains("超期办件", "统计期间", "生成人", number);
    }

    @Test
    @Article("MON-07")
    void a_file_on_its_way_is_told_of_and_a_wrong_period_is_said_on_the_page() {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/reports.xhtml?report=departments&from=2026-11-20&until=2026-11-01");
        assertThat(supervisor.words("#refused")).contains("截止日期早于开始日期");
        assertThat(supervisor.page().inputValue("input[name=from]")).isEqualTo("2026-11-20");
        supervisor.page().click("#book");
        supervisor.page().waitForFunction("() => document.querySelector('#export-progress span').textContent.includes('截止日期早于开始日期')");
        supervisor.shootAll("report-wrong-period");
        supervisor.open("supervision/reports.xhtml?report=departments");
        List<Route> held = new ArrayList<>();
        supervisor.page().route("**/report-book.xlsx*", held::add);
        supervisor.page().click("#book");
        supervisor.page().waitForFunction("() => document.querySelector('#export-progress').innerText.includes('正在生成文件')");
        supervisor.shoot("report-exporting");
        supervisor.shootPhone("report-exporting");
        supervisor.page().waitForDownload(() -> held.get(0).resume());
        supervisor.page().waitForFunction("() => document.querySelector('#export-progress span').textContent.includes('文件已生成')");
        assertThat(supervisor.words("#export-progress")).contains("report-departments-2026-11-23.xlsx");
    }

    @Test
    @Article({"MON-07", "MON-08", "MON-11", "MON-23", "MON-25", "MON-27", "MON-28", "MON-29"})
    void each_report_can_be_read_taken_along_and_printed() throws IOException {
        accepted("监察报表");
        Visitor supervisor = login(Person.SUPERVISOR);
        for (String report : List.of("departments", "items", "windows", "people", "outcomes", "four", "phases", "openness", "usage", "coverage", "service")) {
            supervisor.open("supervision/reports.xhtml?report=" + report);
            String title = supervisor.words("#report h2");
            assertThat(supervisor.page().locator("#report-table tbody tr").count()).as(report).isPositive();
            assertThat(workbook(supervisor.download("#book"))).as(report).contains(title);
            assertThat(print(supervisor.download("#print")).replaceAll("\\s", "")).as(report).contains(title.replaceAll("\\s", ""));
        }
        supervisor.open("supervision/reports.xhtml?report=four");
        assertThat(supervisor.words("#report-table")).contains("法律监督", "效能监督", "限时办结监督", "公众投诉监督", "尚未开通");
        supervisor.shootAll("report-four");
        supervisor.open("supervision/reports.xhtml?report=departments");
        supervisor.shootAll("report-departments");
    }

    @Test
    @Article({"MON-23", "AUT-15"})
    void a_departments_own_supervisor_reads_takes_along_and_prints_what_came_of_the_rules_in_that_department_alone() throws IOException {
        Visitor own = login(Person.DEPARTMENT_SUPERVISOR);
        own.open("supervision/reports.xhtml?report=outcomes&from=2026-01-01&until=2026-12-31&department=SC");
        assertThat(own.words("#report h2")).isEqualTo("规则执行结果");
        assertThat(own.words("#report")).contains("部门：ZJ", "时限灯", "黄牌、红牌建议", "发出的黄牌、红牌", "超期说明", "督办");
        assertThat(own.page().locator("#report-department option").allTextContents()).containsExactly("住房和城乡建设局");
        own.shootAll("report-outcomes");
        assertThat(String.join("|", workbook(own.download("#book")))).contains("规则执行结果", "ZJ", "黄牌、红牌建议").doesNotContain("SC");
        assertThat(print(own.download("#print")).replaceAll("\\s", "")).contains("规则执行结果", "ZJ", "黄牌、红牌建议");
    }

    @Test
    @Article({"MON-19", "MON-20"})
    void a_supervisors_day_begins_with_what_waits() {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/index.xhtml");
        assertThat(supervisor.words("main")).contains("监察工作台", "待处理监察信号", "监察总览");
        supervisor.shootAll("supervision-home");
    }

    private static List<String> workbook(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream().flatMap(row -> row.stream()).filter(cell -> cell != null && cell.getValue() != null).map(cell -> cell.getText()).toList();
        }
    }

    private static String print(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
