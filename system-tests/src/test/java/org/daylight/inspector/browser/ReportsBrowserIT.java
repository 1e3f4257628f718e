package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
    @Article({"MON-07", "MON-08", "MON-11", "MON-25", "MON-27", "MON-28", "MON-29"})
    void each_report_can_be_read_taken_along_and_printed() throws IOException {
        accepted("监察报表");
        Visitor supervisor = login(Person.SUPERVISOR);
        for (String report : List.of("departments", "items", "windows", "people", "four", "phases", "openness", "usage", "coverage", "service")) {
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
