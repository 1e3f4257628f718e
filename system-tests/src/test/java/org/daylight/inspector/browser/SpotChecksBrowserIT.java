package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A link to video, a spot check by it, and the signal that follows; it is Monday 23 November 2026. */
class SpotChecksBrowserIT extends BrowserTest {

    @Test
    @Article("MON-09")
    void a_link_to_video_opens_beside_and_is_withdrawn() {
        String url = "https://video.example.cn/" + UUID.randomUUID();
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/spot-checks.xhtml?show=links");
        supervisor.page().click("#new-link");
        supervisor.page().fill("#name", "一号窗口摄像头");
        supervisor.page().selectOption("#linkPlace", "MAIN-1");
        supervisor.page().fill("#url", url.replace("https", "http"));
        assertThat(supervisor.press("keep")).contains("完整的 https 地址");
        supervisor.page().fill("#url", url);
        assertThat(supervisor.press("keep")).contains("视频链接已登记");
        Locator link = supervisor.page().locator("a[href='" + url + "']");
        assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getAttribute("target")).isEqualTo("_blank");
        supervisor.shootAll("video-links");
        Visitor internal = login(Person.DEPARTMENT_SUPERVISOR);
        internal.open("supervision/spot-checks.xhtml?show=links");
        assertThat(internal.page().locator("a[href='" + url + "']").count()).isOne();
        assertThat(internal.page().locator("#new-link").count()).as("kept by others").isZero();
        supervisor.page().locator("tr", new Page.LocatorOptions().setHasText(url)).locator("a[href*='withdraw=']").click();
        supervisor.page().waitForSelector("#withdraw-form");
        supervisor.page().fill("#reason", "摄像头已经拆除");
        assertThat(supervisor.press("withdraw")).contains("已撤下");
        assertThat(supervisor.page().locator("a[href='" + url + "']").count()).isZero();
    }

    @Test
    @Article({"MON-04", "MON-09"})
    void what_is_seen_at_a_window_is_recorded_and_becomes_a_signal() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/spot-checks.xhtml");
        supervisor.page().click("#new-check");
        supervisor.page().selectOption("#place", "MAIN-1");
        supervisor.page().waitForSelector("#persons option[value=clerk]", new Page.WaitForSelectorOptions()
                .setState(WaitForSelectorState.ATTACHED));
        supervisor.page().selectOption("#persons", "clerk");
        supervisor.page().fill("#seenAt", "2027-11-23T09:00");
        supervisor.page().selectOption("#way", "VIDEO");
        supervisor.page().fill("#seen", "视频抽查 " + mark);
        for (String aspect : new String[] {"discipline", "style", "efficiency"}) {
            supervisor.page().selectOption("#" + aspect, "true");
        }
        supervisor.page().selectOption("#attitude", "false");
        supervisor.page().fill("#attitudeRemark", "对群众态度生硬 " + mark);
        supervisor.shoot("spot-check-form");
        assertThat(supervisor.press("record")).contains("抽查时间不得晚于现在");
        supervisor.page().fill("#seenAt", "2026-11-20T09:00");
        assertThat(supervisor.press("record")).contains("抽查记录已保存");
        assertThat(supervisor.words("#spot-check")).contains("王丽华", "对群众态度生硬 " + mark, "视频");
        assertThat(supervisor.page().locator("#order").getAttribute("href")).contains("department=ZJ");
        supervisor.page().selectOption("#rule", "PV-06");
        supervisor.page().selectOption("#person", "clerk");
        assertThat(supervisor.press("raise")).contains("已转为监察信号");
        assertThat(supervisor.page().locator("#raise-form").count()).as("once").isZero();
        supervisor.shoot("spot-check");
        supervisor.open("supervision/spot-checks.xhtml?department=ZJ&order=false&text=" + mark);
        assertThat(supervisor.words("#check-list")).contains("视频抽查 " + mark, "不正常");
        assertThat(new String(supervisor.download("a[href^='/supervision/spot-checks.csv']"), StandardCharsets.UTF_8)).contains("对群众态度生硬 " + mark);
        supervisor.shootAll("spot-checks");
    }
}
