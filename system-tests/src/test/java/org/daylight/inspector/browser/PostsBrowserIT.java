package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Posts and conduct on the screen: representatives, attendance of the clock system, first contacts. */
class PostsBrowserIT extends BrowserTest {

    @Test
    @Article({"ORG-07", "ORG-08", "ORG-10"})
    void the_centre_sees_what_needs_attention_and_a_head_is_warned_before_an_early_end() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/representatives.xhtml?month=2026-10");
        centre.seeBars("#share-chart");
        assertThat(centre.words("#warnings")).contains("无首席代表", "应急管理局", "工时不足", "生态环境局 柳青山", "未满一年");
        centre.shootAll("posts-representatives");
        assertThat(new String(centre.download("a[href^='/staff/representatives.csv']"), StandardCharsets.UTF_8)).contains("首席代表", "柳青山");

        Visitor head = login(Person.HEAD_OF_ANOTHER_DEPARTMENT);
        head.open("staff/representatives.xhtml");
        head.page().selectOption("#appoint select[id='kind']", "TEMPORARY");
        head.page().selectOption("#username", "sc.chief");
        head.page().selectOption("#rank", "STAFF");
        head.page().fill("#paperNumber", "市监发〔2026〕40号");
        head.page().fill("#paperOn", "2026-11-20");
        head.page().fill("#startsOn", "2026-11-30");
        head.pressAndConfirm("appoint-go");
        assertThat(head.words("#messages")).contains("委派有 2 处不符合要求");
        assertThat(head.words("#appoint")).contains("中层以上", "必须有截止日期");
        head.page().click("a[href*='end=']");
        head.page().waitForSelector("#end-term");
        head.shootAll("posts-representative-end");
    }

    @Test
    @Article("ORG-18")
    void a_file_of_the_clock_with_bad_rows_is_refused_row_by_row_and_taken_when_it_is_right() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/attendance.xhtml?month=2026-10");
        centre.seeBars("#attendance-chart");
        assertThat(centre.page().locator(".month-strip").count()).isGreaterThan(10);
        centre.shootAll("posts-attendance");
        look(centre, "账号,日期,地点,签到,签退\nclerk,2026-11-23,中心,08:25,09:00\nnobody,2026-11-23,中心,08:25,09:00\nclerk,2026-11-31,家里,08:25,09:00\n");
        assertThat(centre.words("#bad-rows")).contains("A3", "没有该账号", "B4", "日期无法识别", "C4", "地点应为");
        assertThat(centre.page().locator("#load").count()).isZero();
        centre.shoot("posts-import-refused");
        centre.shootPhone("posts-import-refused");
        look(centre, "账号,日期,地点,签到,签退\nclerk2,2026-11-23,中心,08:25,09:00\nclerk2,2026-11-23,中心,08:25,09:00\n");
        assertThat(centre.words("#import-facts")).contains("重复行 1");
        assertThat(toldAfterwards(centre, "load")).contains("重复");
        look(centre, "账号,日期,地点,签到,签退\nclerk2,2026-11-23,中心,08:25,09:00\n");
        assertThat(centre.words("#import-facts")).contains("新增记录 0", "重复行 1");
    }

    private static void look(Visitor visitor, String rows) {
        visitor.page().setInputFiles("#file", new FilePayload("clock.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        visitor.page().click("#look");
        visitor.page().waitForSelector("#import-facts");
    }

    @Test
    @Article("ORG-05")
    void who_is_asked_first_hands_over_and_the_other_closes() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/first-contacts.xhtml");
        clerk.page().click("#new-contact");
        clerk.page().selectOption("#channel", "CALL");
        clerk.page().fill("#subject", "询问食品经营许可延续");
        clerk.page().click("#record");
        clerk.page().waitForURL("**/first-contacts.xhtml?id=*");
        assertThat(clerk.words("#responsible")).contains("王丽华", "解答");
        String address = clerk.page().url();
        clerk.page().fill("#to", "clerk2");
        clerk.page().fill("#note", "属市场监管窗口职责");
        assertThat(toldAfterwards(clerk, "hand-over")).contains("已移交");

        Visitor other = login(Person.CLERK_OF_ANOTHER_DEPARTMENT);
        other.page().navigate(address);
        assertThat(other.words("#steps")).contains("登记", "移交", "王丽华 → 赵雨晴", "属市场监管窗口职责");
        other.shootAll("posts-contact");
        other.page().fill("#result", "已告知延续材料和时限");
        assertThat(toldAfterwards(other, "close")).contains("已办结");
        other.open("staff/first-contacts.xhtml");
        other.shootAll("posts-contacts");
    }

    /** Presses a button and says yes; the message on the page to which that leads. */
    private static String toldAfterwards(Visitor visitor, String button) {
        visitor.page().waitForNavigation(() -> {
            visitor.page().click("#" + button);
            visitor.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        });
        return visitor.words("#messages .ui-messages-info-summary");
    }
}
