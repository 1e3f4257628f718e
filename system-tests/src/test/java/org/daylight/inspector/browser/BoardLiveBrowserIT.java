package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** The board changes before the eyes of whoever watches it, without anything being pressed. */
class BoardLiveBrowserIT extends BrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String OVERDUE = "[data-figure='light.OVERDUE']";
    private static final String CASES = "#figure-cases";

    @Test
    @Article({"MON-06", "MON-24", "SIG-02"})
    void a_light_turns_and_both_open_boards_show_it_by_themselves() {
        String number = accepted("实时监察看灯");
        Visitor one = watching("supervision/board.xhtml");
        Visitor other = watching("supervision/board.xhtml");
        one.seeBars("#chart");
        one.shootAll("live-board");
        one.open("supervision/board.xhtml");
        connected(one);
        int before = figure(one, OVERDUE);
        String pageOpened = String.valueOf(one.page().evaluate("performance.timeOrigin"));
        itIs(moment("due_at", number).plus(Duration.ofMinutes(1)));
        Poll.until(PATIENCE, "one board shows the overdue case", () -> figure(one, OVERDUE), count -> count > before);
        Poll.until(PATIENCE, "the other board shows the same", () -> figure(other, OVERDUE), count -> count == figure(one, OVERDUE));
        assertThat(String.valueOf(one.page().evaluate("performance.timeOrigin"))).as("the page was not loaded again").isEqualTo(pageOpened);
        assertThat(one.words("#items")).contains("建");
        one.shoot("live-board-turned");
        one.page().click("a[href$='light=OVERDUE']");
        one.page().waitForURL("**/staff/cases.xhtml?light=OVERDUE");
        assertThat(one.words("#cases")).contains(number);
    }

    @Test
    @Article("MON-06")
    void a_case_that_is_registered_is_counted_on_the_open_board_and_found_by_its_window() {
        Visitor supervisor = watching("supervision/board.xhtml");
        int before = figure(supervisor, CASES);
        String number = registered(login(Person.WINDOW_CLERK), "实时监察看登记");
        Poll.until(PATIENCE, "the board counts the new case", () -> figure(supervisor, CASES), count -> count > before);
        String window = database().rows("select window_code from approval_case where case_number = ?", number).get(0);
        supervisor.open("staff/cases.xhtml?open=true&window=" + window + "&text=" + number);
        assertThat(supervisor.words("#cases")).contains(number);
        String item = database().rows("select v.item_code from approval_case c join item_version v on v.id = c.item_version_id where c.case_number = ?", number).get(0);
        supervisor.open("staff/cases.xhtml?item=" + item + "&text=" + number);
        assertThat(supervisor.words("#cases")).contains(number);
        supervisor.open("staff/cases.xhtml?item=none&text=" + number);
        assertThat(supervisor.words("main")).doesNotContain("实时监察看登记");
    }

    @Test
    @Article({"AUT-15", "MON-23"})
    void a_departments_own_supervisor_is_sent_that_department_only_and_nobody_else_is_sent_anything() {
        Visitor own = visitor().login(Person.DEPARTMENT_SUPERVISOR);
        own.open("supervision/board.xhtml");
        connected(own);
        assertThat(own.page().locator("#departments tbody tr").count()).isOne();
        Visitor clerk = login(Person.WINDOW_CLERK);
        assertThat(clerk.open("supervision/board-events")).isEqualTo(403);
    }

    @Test
    @Article("MON-06")
    void who_signs_out_is_sent_nothing_more_and_the_page_says_so() {
        Visitor supervisor = watching("supervision/board.xhtml");
        supervisor.page().evaluate("fetch('/logout', {method: 'POST', redirect: 'manual'})");
        Poll.until(PATIENCE, "the page says that the stream is broken", () -> supervisor.words("#live-state"), words -> words.contains("已中断"));
        supervisor.shoot("live-board-broken");
    }

    @Test
    @Article({"MON-06", "MON-24"})
    void the_wall_turns_from_view_to_view_and_names_nobody() {
        accepted("大屏");
        Visitor wall = watching("supervision/wall.xhtml");
        for (int[] size : new int[][] {{1920, 1080}, {3840, 2160}}) {
            wall.page().setViewportSize(size[0], size[1]);
            for (int view = 0; view < 7; view++) {
                assertThat(wall.page().locator(".view.shown").count()).isOne();
                assertThat(((Number) wall.page().evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(size[0]);
                wall.shoot("wall-" + size[0] + "-" + view);
                wall.key("ArrowRight");
            }
        }
        assertThat(wall.words("header")).contains("最近推送");
        assertThat(wall.words("body")).doesNotContain(APPLICANT);
        assertThat(wall.page().locator("nav").count()).isZero();
        wall.shootPhone("wall");
    }

    private Visitor watching(String page) {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open(page);
        connected(supervisor);
        return supervisor;
    }

    private static void connected(Visitor visitor) {
        Poll.until(PATIENCE, "the stream has brought the board", () -> visitor.page().getAttribute("#live", "data-pushes"), pushes -> pushes != null);
    }

    private static int figure(Visitor visitor, String css) {
        return Integer.parseInt(visitor.words(css).replace(",", ""));
    }

    private Instant moment(String column, String number) {
        return Instant.parse(database().rows("select to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from approval_case where case_number = ?", number).get(0));
    }
}
