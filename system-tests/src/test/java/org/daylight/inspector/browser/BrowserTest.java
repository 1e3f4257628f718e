package org.daylight.inspector.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.RunningDaylight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test through the screen. Each person it plays has an own browser window with an own session, all windows are closed after each test.
 */
@ExtendWith({RunningChromium.class, RunningDaylight.class})
public abstract class BrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE_MILLIS = 15_000;

    private final List<BrowserContext> windows = new ArrayList<>();
    private Browser browser;
    private Ground ground;

    @RegisterExtension
    private final BeforeEachCallback surroundings = this::enter;

    private void enter(ExtensionContext context) {
        browser = RunningChromium.browser(context);
        ground = RunningDaylight.of(context);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    protected Ground ground() {
        return ground;
    }

    /** A window of somebody who is not logged in, with a browser set to Chinese. */
    protected Page visitor() {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(1360, 900));
        window.setDefaultTimeout(PATIENCE_MILLIS);
        windows.add(window);
        return window.newPage();
    }

    /** A window in which the person has logged in and is on the staff's first page. */
    protected Page login(Person person) {
        Page page = visitor();
        page.navigate(address("staff/start.xhtml"));
        page.fill("#username", person.username());
        page.fill("#password", System.getenv().getOrDefault("DAYLIGHT_DEMO_PASSWORD", "daylight"));
        page.click("#kc-login");
        page.waitForURL(address("") + "**");
        return page;
    }

    /** @param path below the public home, without a slash at the beginning */
    protected String address(String path) {
        return ground.home().resolve(path).toString();
    }

    /** The whole page is in {@code target/screenshots/NAME.png}. */
    protected static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /** Every open window, as it is now. */
    void showAll(String name) {
        List<Page> pages = windows.stream().flatMap(window -> window.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            screenshot(pages.get(i), name + "-" + (i + 1));
        }
    }
}
