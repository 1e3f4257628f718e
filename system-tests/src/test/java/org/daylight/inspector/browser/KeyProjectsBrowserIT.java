package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A case of a key project is followed and ordered about; it is Monday 23 November 2026. */
class KeyProjectsBrowserIT extends BrowserTest {

    @Test
    @Article({"DUB-03", "MON-17", "MON-20"})
    void a_case_is_followed_shown_with_its_light_and_ordered_about_from_the_list() {
        String number = accepted("重点项目试件");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/key-projects.xhtml");
        supervisor.page().click("#new-key");
        supervisor.page().fill("#case", "没有这个编号");
        supervisor.page().fill("#reason", "区重点工程");
        supervisor.page().fill("#aim", "十一月底前办结");
        supervisor.page().fill("#targetOn", "2026-11-30");
        assertThat(supervisor.press("follow")).contains("未找到");
        supervisor.page().fill("#case", number);
        assertThat(supervisor.press("follow")).contains("已列入重点跟踪");
        supervisor.open("supervision/key-projects.xhtml?text=" + number);
        assertThat(supervisor.words("#key-list")).contains(number, "区重点工程", "十一月底前办结", "正常", "2026-11-30");
        supervisor.shootAll("key-projects");
        supervisor.page().click("#key-list a.button");
        supervisor.page().waitForSelector("#issue-form");
        assertThat(supervisor.page().inputValue("#case")).isEqualTo(number);
        assertThat(supervisor.words("#order-departments tbody")).startsWith("ZJ ");
        supervisor.open("supervision/key-projects.xhtml?end=" + number);
        supervisor.page().fill("#result", "已经落实");
        assertThat(supervisor.press("end")).contains("已结束跟踪");
    }
}
