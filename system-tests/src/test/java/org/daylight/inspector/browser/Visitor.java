package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daylight.inspector.Poll;

/** One person at one browser: own window, own cookies. */
public final class Visitor implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    /** Of a picture; Chromium draws on surfaces of 16,384 pixels at most. */
    private static final int TALLEST = 12_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PAINTED = "() => new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))";
    private static final String BARS = "chart => [...document.querySelectorAll(chart + ' svg path')].some(path => path.getAttribute('fill') !== 'transparent'"
            + " && path.getAttribute('fill') !== 'none' && path.getBoundingClientRect().width > 20)";

    private final URI home;
    private final KnownLogins known;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visitor(Browser browser, URI home, KnownLogins known) {
        this.home = home;
        this.known = known;
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(home.toString()).setLocale("zh-CN").setViewportSize(DESK, 900)
                .setTimezoneId("Asia/Shanghai").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE.toMillis());
        page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Logs in as one does: by the button of the public page and the identity provider. */
    Visitor login(Person person) {
        return enter(person, ".top-tools a.button");
    }

    /** Logs in by the applicants' entrance of the public page. */
    public Visitor loginAsApplicant(Person person) {
        enter(person, ".my-entry");
        page.waitForURL(home + "my/**");
        return this;
    }

    /** Who has logged in before with this identity provider is not asked again, as in a browser that was used before; the session here is a new one. */
    private Visitor enter(Person person, String entrance) {
        known.bring(person, context);
        page.navigate("/");
        String front = page.url();
        page.click(entrance);
        page.waitForURL(address -> !address.equals(front));
        if (!page.url().startsWith(home.toString())) {
            fillLogin(person);
            page.waitForURL(home + "**");
            known.keep(person, context);
        }
        return this;
    }

    /** The identity provider's form is before the person. */
    void fillLogin(Person person) {
        page.fill("#username", person.username());
        page.fill("#password", System.getenv().getOrDefault("DAYLIGHT_DEMO_PASSWORD", "daylight"));
        page.click("#kc-login");
    }

    /** Opens a page of the application; the HTTP status. */
    public int open(String path) {
        Response response = page.navigate("/" + path);
        return response.status();
    }

    public int openCase(String number) {
        return open("staff/case.xhtml?number=" + number);
    }

    public void opinion(String words) {
        page.fill("#opinion", words);
        if (page.locator("#tail").count() > 0) {
            String number = words("p.lead");
            page.fill("#tail", number.substring(number.length() - 4));
        }
    }

    /** Presses a button; the message that comes. */
    public String press(String button) {
        page.click("#" + button);
        return answer();
    }

    /** Presses a button and says yes to the question that comes; the message after it. */
    public String pressAndConfirm(String button) {
        page.click("#" + button);
        page.click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        return answer();
    }

    /** Presses a key, as one does who sees the page: Chromium drops keys that come before its first paint. */
    public void key(String key) {
        page.evaluate(PAINTED);
        page.keyboard().press(key);
    }

    /** Types words where the focus is. */
    public void type(String words) {
        page.evaluate(PAINTED);
        page.keyboard().type(words);
    }

    /** Types into a field that searches and takes, by the keyboard, what it found. */
    public void find(String field, String words) {
        page.locator("#" + field + "_input").fill("");
        page.locator("#" + field + "_input").pressSequentially(words);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item", new Page.LocatorOptions().setHasText(words)).first().waitFor();
        key("Enter");
        settle();
    }

    /** What was asked of the server is answered and on the page, or on the one that it leads to. */
    public String answer() {
        settle();
        Locator message = page.locator("#messages .ui-messages-info-summary, #messages .ui-messages-error-summary");
        message.first().waitFor();
        return message.first().innerText().strip();
    }

    public void settle() {
        page.waitForFunction("() => window.PrimeFaces && PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Bars of the chart are drawn. */
    void seeBars(String chart) {
        Poll.until(PATIENCE, "bars of " + chart, () -> page.evaluate(BARS, chart), Boolean.TRUE::equals);
    }

    /** The words of a place on the page, blanks made one. */
    public String words(String css) {
        return page.locator(css).first().innerText().replaceAll("\\s+", " ").strip();
    }

    public void speak(String language) {
        context.addCookies(List.of(new Cookie("daylight-language", language).setUrl(home.toString())));
        page.reload();
    }

    /** What is before the person now, as a picture; of a very long page its upper part. */
    public void shoot(String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true)
                .setClip(0, 0, DESK, TALLEST).setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** The same on a phone. */
    void shootPhone(String name) {
        page.setViewportSize(PHONE, 844);
        shoot(name + "-phone");
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as(name + " fits a phone").isLessThanOrEqualTo(PHONE);
        page.setViewportSize(DESK, 900);
    }

    /** What is read of the page on a screen as wide as a phone's. */
    <T> T onAPhone(Supplier<T> reading) {
        page.setViewportSize(PHONE, 844);
        try {
            return reading.get();
        } finally {
            page.setViewportSize(DESK, 900);
        }
    }

    /** The page in both languages, on a desk and on a phone; it is loaded anew. */
    public void shootAll(String name) {
        shoot(name);
        speak("en");
        shoot(name + "-en");
        page.setViewportSize(PHONE, 844);
        page.reload();
        shootPhone(name + "-en");
        page.setViewportSize(PHONE, 844);
        speak("zh");
        shootPhone(name);
        page.reload();
    }

    /** The file that a click brings. */
    byte[] download(String css) {
        Download download = page.waitForDownload(() -> page.click(css));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What went wrong in scripts of the pages seen; an answer that is no page is not a fault. */
    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }
}
