package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.inspector.Poll;
import org.daylight.inspector.browser.BrowserTest;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.inspector.exchange.CityPlatform;
import org.daylight.kernel.LegalTime;
import org.junit.jupiter.api.BeforeEach;

/** A case through the pages of those whose work it is: each has one browser, open all the while, and the city platform reads along. */
abstract class CaseDiary extends BrowserTest {
    static final Duration PATIENCE = Duration.ofMinutes(1);
    static final String CONSTRUCTION = "1122998801990101X24220117001000";
    static final String ROAD = "1122998801990101X24220117005000";
    private static final Set<String> BESIDE = Set.of("LIGHT_CHANGED", "LIMIT_LIGHT_CHANGED", "DOCUMENT_ISSUED");

    private final Map<Person, Visitor> people = new EnumMap<>(Person.class);
    private final List<JsonObject> told = new ArrayList<>();
    private CityPlatform city;

    @BeforeEach
    void theCityPlatformReadsFromHere() {
        city = new CityPlatform(ground());
        city.catchUp();
    }

    /** From now on it is this time in Shanghai. */
    final void on(String moment) {
        itIs(LocalDateTime.parse(moment).atZone(LegalTime.ZONE).toInstant());
    }

    final Visitor as(Person who) {
        return people.computeIfAbsent(who, this::login);
    }

    /** With the page of the case before the person, as it is now. */
    final Visitor at(Person who, String number) {
        Visitor visitor = as(who);
        assertThat(visitor.openCase(number)).as("%s may see %s", who, number).isEqualTo(200);
        return visitor;
    }

    /** The clerk has registered an application; its number. */
    final String received(String item, String subject, String applicant, String identity) {
        Visitor clerk = as(Person.WINDOW_CLERK);
        clerk.open("staff/register.xhtml");
        clerk.page().selectOption("#item", item);
        clerk.settle();
        clerk.page().fill("#identity", identity);
        clerk.key("Tab");
        clerk.settle();
        clerk.page().fill("#name", applicant);
        clerk.page().fill("#subject", subject);
        clerk.page().click("#save");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        return clerk.words("p.lead");
    }

    final void accepts(String number) {
        assertThat(at(Person.WINDOW_CLERK, number).press("agree")).contains("已受理");
    }

    final void agrees(Person who, String number, String opinion) {
        Visitor person = at(who, number);
        person.opinion(opinion);
        assertThat(person.press("agree")).contains("已提交");
    }

    final void grants(String number, String opinion) {
        Visitor approver = at(Person.APPROVER, number);
        approver.opinion(opinion);
        assertThat(approver.pressAndConfirm("agree")).contains("已准予", "证照已签发");
    }

    /** What was granted is handed over at the window to whoever shows this number. */
    final void collects(String number, String receiver, String identity) {
        Visitor clerk = as(Person.WINDOW_CLERK);
        clerk.open("staff/delivery.xhtml?text=" + number);
        clerk.page().click("a.mono:text-is('" + number + "')");
        clerk.settle();
        clerk.page().fill("#receiver", receiver);
        clerk.page().fill("#receiverNumber", identity);
        assertThat(clerk.pressAndConfirm("collect")).contains("已登记领取");
    }

    final void closes(String number) {
        assertThat(at(Person.WINDOW_CLERK, number).pressAndConfirm("close")).contains("已办结");
    }

    /** The light of the case as its page shows it. */
    static String light(Visitor visitor) {
        return visitor.words(".status .light");
    }

    /** The line of a limit: name, light, days, last day. */
    static String limit(Visitor visitor, String name) {
        return limitLine(visitor, name).innerText().replaceAll("\\s+", " ");
    }

    private static Locator limitLine(Visitor visitor, String name) {
        return visitor.page().locator("#limits li", new Page.LocatorOptions().setHas(visitor.page().locator("strong:text-is('" + name + "')")));
    }

    /** What stands behind "why this day?": the days that count, in order, as month-day. */
    static List<String> countedDays(Visitor visitor, String limit) {
        return why(visitor, limit).stream().filter(day -> day.contains("第")).map(day -> day.substring(0, 5)).toList();
    }

    /** Every day behind "why this day?": date, place among those that count, reason. */
    @SuppressWarnings("unchecked")
    static List<String> why(Visitor visitor, String limit) {
        limitLine(visitor, limit).locator(".why").click();
        visitor.settle();
        visitor.page().waitForSelector(".ui-dialog:visible .days");
        List<String> days = (List<String>) visitor.page().evaluate("[...document.querySelectorAll('#limit-days .day:not(.day-none)')]"
                + ".map(day => [...day.querySelectorAll('span')].map(part => part.innerText.trim()).filter(part => part).join(' '))");
        visitor.key("Escape");
        return days;
    }

    /** The documents of the case that is before the person, by name, in the order of their issue, each read from its PDF. */
    static Map<String, String> papers(Visitor visitor) {
        Poll.until(PATIENCE, "all documents are printed", () -> {
            visitor.page().reload();
            return visitor.page().locator("#documents .paper-waiting").count();
        }, waiting -> waiting == 0);
        Map<String, String> read = new LinkedHashMap<>();
        for (Locator paper : visitor.page().locator("#documents .paper-row").all()) {
            read.merge(paper.locator("strong").innerText(), text(visitor, paper.locator("a").getAttribute("href")), (first, next) -> first + "\n\n" + next);
        }
        return read;
    }

    /** The words of a PDF, without blanks. */
    static String text(Visitor visitor, String address) {
        try (PDDocument document = Loader.loadPDF(pdf(visitor, address))) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\r\\n]+", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] pdf(Visitor visitor, String address) {
        byte[] document = visitor.context().request().get(address).body();
        assertThat(new String(document, 0, 4)).as(address).isEqualTo("%PDF");
        return document;
    }

    /** Types of what the city platform was told of the case, in order; lights and documents are looked at where they are shown. */
    final List<String> told(String number) {
        told.addAll(city.rest());
        return told.stream().filter(event -> event.get("caseNumber").getAsString().equals(number)).map(event -> event.get("type").getAsString())
                .filter(type -> !BESIDE.contains(type)).toList();
    }
}
