package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.daylight.inspector.Poll;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.inspector.story.RealLogCount;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole logs against their flow, logs for process mining, and reports beside the system's. */
class ConformanceBrowserIT extends BrowserTest {
    private static final String CONFIRMATION = "Confirmation of receipt";
    private static final String CHECK = "T02 Check confirmation of receipt";
    private static final String DETERMINE = "T06 Determine necessity of stop advice";

    @Test
    @Article({"MON-13", "MON-25", "MON-01", "SIG-29"})
    @DisplayName("the real log: ways, rework and skipped confirmation steps as counted from its file, and back again by our own export (skipped where ../shared is absent)")
    void the_real_log_is_checked_as_it_is_counted_by_hand() throws Exception {
        assumeTrue(Files.exists(RealLogCount.log()), "skipped: ../shared/data/wabo-receipt-phase.xes.gz is absent");
        RealLogCount counted = RealLogCount.of(RealLogCount.log(), List.of(CONFIRMATION, CHECK, DETERMINE));
        Reporter permits = Reporter.of(ground(), "CONFORM", "环境许可核对局", "Permits under review");
        assertThat(permits.ended(permits.post(Files.readAllBytes(RealLogCount.log()))).get("added").getAsLong()).isEqualTo(8577);

        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/conformance.xhtml");
        supervisor.page().selectOption("#department", permits.department());
        supervisor.page().selectOption("#reference", "MOST_FREQUENT");
        supervisor.page().click("#check");
        finished(supervisor, "supervision/conformance.xhtml");
        assertThat(figure(supervisor, "cases")).isEqualTo(1434);
        assertThat(figure(supervisor, "events")).isEqualTo(8577);
        assertThat(figure(supervisor, "variants")).isEqualTo(counted.ways());
        assertThat(figure(supervisor, "reworked")).isEqualTo(counted.reworked());
        assertThat(cell(supervisor, CONFIRMATION, 3)).as("ended without the confirmation of receipt").isEqualTo(counted.missing(CONFIRMATION));
        assertThat(cell(supervisor, CHECK, 3)).as("ended without its check").isEqualTo(counted.missing(CHECK)).isPositive();
        assertThat(cell(supervisor, DETERMINE, 5)).as("repetitions").isEqualTo(counted.repeats(DETERMINE));
        assertThat(supervisor.words("#variants tbody tr:first-child")).contains(Long.toString(counted.mostFrequent()));
        supervisor.seeBars("#chart");
        supervisor.page().click("#step-table th:has-text('办件')");
        supervisor.settle();
        assertThat(supervisor.page().locator("#step-table tbody tr").count()).as("the first page").isLessThanOrEqualTo(20);
        supervisor.shootAll("conformance");
        supervisor.onAPhone(() -> {
            supervisor.shootAll("conformance-phone");
            return null;
        });
        String address = supervisor.page().url();
        supervisor.page().locator("#by-step tbody a").first().click();
        supervisor.page().waitForSelector("#finding-table tbody tr");
        assertThat(supervisor.page().locator("#finding-table tbody tr").count()).isPositive();
        supervisor.speak("en");
        supervisor.shootAll("conformance-findings-en");
        supervisor.speak("zh");

        supervisor.page().navigate(address);
        assertThat(supervisor.download("#export")).isNotEmpty();
        byte[] xes = supervisor.download("#xes");
        Reporter again = Reporter.of(ground(), "CONFORM2", "环境许可复核局", "Permits reviewed again");
        JsonObject receipt = again.ended(again.post(xes));
        assertThat(receipt.get("cases").getAsLong()).isEqualTo(1434);
        assertThat(receipt.get("added").getAsLong()).as("our own export, taken in again").isEqualTo(8577);
        assertThat(new String(supervisor.download("#ocel"), StandardCharsets.UTF_8)).contains("\"objectTypes\"").doesNotContain("Resource01\"");
    }

    @Test
    @Article({"MON-13", "SIG-29"})
    void a_flow_is_set_for_what_a_department_reports_and_each_step_is_judged_by_it() {
        Reporter reporter = Reporter.of(ground(), "FLOWS", "流程报送局", "Bureau of reported flows");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/conformance.xhtml");
        supervisor.page().selectOption("#department", reporter.department());
        supervisor.page().selectOption("#reference", "TYPED");
        supervisor.page().fill("#activities", "收件\n踏勘?\n审核\n办结");
        supervisor.page().click("#check");
        finished(supervisor, "supervision/conformance.xhtml");
        supervisor.page().click("#keep");
        assertThat(supervisor.answer()).contains("已设定");
        String log = """
                <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/"><trace><string key="concept:name" value="F-1"/><date key="startdate" value="2026-11-02T09:00:00+08:00"/>
                <event><string key="concept:name" value="收件"/><date key="time:timestamp" value="2026-11-02T09:00:00+08:00"/></event>
                <event><string key="concept:name" value="办结"/><date key="time:timestamp" value="2026-11-03T09:00:00+08:00"/></event></trace></log>""";
        reporter.ended(reporter.post(log.getBytes(StandardCharsets.UTF_8)));
        Poll.until(Duration.ofMinutes(1), "the skipped step is a signal", () -> database().rows("select coalesce(min(facts ->> 'deviation'), '-') from supervision_signal where rule_code = 'RC-05'"
                + " and department_code = '" + reporter.department() + "'").get(0), "SKIPPED"::equals);
        supervisor.open("supervision/conformance.xhtml");
        assertThat(supervisor.words("#flows")).contains("流程报送局", "收件 → 踏勘? → 审核 → 办结");
        supervisor.shootAll("conformance-flows");
    }

    @Test
    @Article({"MON-16", "OPS-05"})
    void a_case_that_could_not_be_judged_stands_on_the_page_and_is_tried_again_by_whoever_mended_it() {
        Reporter reporter = Reporter.of(ground(), "ASIDE", "搁置报送局", "Bureau of cases set aside");
        String log = """
                <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/"><trace><string key="concept:name" value="A-1"/><date key="startdate" value="2026-11-02T09:00:00+08:00"/>
                <event><string key="concept:name" value="收件"/><date key="time:timestamp" value="2026-11-02T09:00:00+08:00"/></event></trace></log>""";
        reporter.ended(reporter.post(log.getBytes(StandardCharsets.UTF_8)));
        String number = reporter.department() + "-A-1";
        database().change("insert into conformance_aside (case_id, since_event, cause, state, attempts, set_aside_at, failed_at, next_attempt_at) select id, 1, 'JsonbException', 'DEAD', 5,"
                + " '2026-11-02T01:00:00Z', '2026-11-02T01:30:00Z', '2026-11-02T01:55:00Z' from approval_case where case_number = ?", number);
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/conformance.xhtml");
        String row = "#aside tbody tr:has(a:text-is('" + number + "'))";
        assertThat(supervisor.words(row)).contains("JsonbException", "等待人工重试");
        supervisor.shootAll("conformance-aside");
        supervisor.speak("en");
        supervisor.shootAll("conformance-aside-en");
        supervisor.onAPhone(() -> {
            supervisor.shootAll("conformance-aside-phone");
            return null;
        });
        supervisor.speak("zh");
        supervisor.page().locator(row + " button").click();
        assertThat(supervisor.answer()).contains("已安排重试 1 件");
        Poll.until(Duration.ofMinutes(1), "it is judged", () -> database().number("select count(*) from conformance_aside a join approval_case c on c.id = a.case_id where c.case_number = ?", number),
                left -> left == 0);
        assertThat(database().number("select count(*) from audit_entry where action = 'SetAsideCases.tryAgain' and subject = ? and outcome = 'DONE'", number)).isEqualTo(1);
    }

    @Test
    @Article("MON-13")
    void a_department_enters_its_figures_and_the_supervisor_sees_where_they_differ() {
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("supervision/reconciliation.xhtml?month=2026-10");
        head.page().fill("#accepted", "99");
        head.page().fill("#refused", "0");
        head.page().fill("#finished", "9");
        head.page().fill("#late", "1");
        head.page().fill("#remark", "按纸质台账统计");
        head.page().click("#save");
        assertThat(head.answer()).contains("已保存");
        head.shootAll("reconciliation-head");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/reconciliation.xhtml?month=2026-10");
        assertThat(supervisor.page().locator("#lines tr", new Page.LocatorOptions().setHasText("按纸质台账统计")).innerText()).contains("不吻合", "99 /");
        assertThat(new String(supervisor.download("#export"), StandardCharsets.UTF_8)).contains("按纸质台账统计");
        supervisor.speak("en");
        supervisor.shootAll("reconciliation-en");
    }

    static void finished(Visitor visitor, String page) {
        visitor.page().waitForURL("**/" + page + "?run=*");
        String address = visitor.page().url();
        Poll.until(Duration.ofMinutes(2), "the question is answered", () -> {
            visitor.page().navigate(address);
            return visitor.page().locator("#figure-cases").count();
        }, found -> found == 1);
    }

    static long figure(Visitor visitor, String name) {
        return Long.parseLong(visitor.page().locator("#figure-" + name).innerText().replaceAll("[^0-9]", ""));
    }

    private static long cell(Visitor visitor, String activity, int column) {
        return Long.parseLong(visitor.page().locator("#step-table tbody tr:has(span:text-is('" + activity + "')) td").nth(column).innerText().replaceAll("[^0-9]", ""));
    }
}
