package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A link to video is kept and withdrawn; it is Monday 23 November 2026. */
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
}
