package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.LegalClockHand;
import org.daylight.inspector.RunningDaylight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test through the screen. Each person it plays has an own browser window with an own session, all windows are closed after each test;
 * a fault of a script on any page fails the test. Each test begins at half past nine of Monday 23 November 2026, application's time;
 * identity and sessions live in the machine's time.
 */
@ExtendWith({RunningChromium.class, RunningDaylight.class})
public abstract class BrowserTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:30:00Z");
    protected static final String APPLICANT = "阳光建设有限公司";
    private static final String CONSTRUCTION_PERMIT = "1122998801990101X24220117001000";

    private final List<Visitor> visitors = new ArrayList<>();
    private Browser browser;
    private KnownLogins knownLogins;
    private Ground ground;

    @RegisterExtension
    private final BeforeEachCallback surroundings = this::enter;

    private void enter(ExtensionContext context) {
        browser = RunningChromium.browser(context);
        knownLogins = RunningChromium.knownLogins(context);
        ground = RunningDaylight.of(context);
        itIs(MORNING);
    }

    @AfterEach
    void allGoAndTheClockIsRightAgain() {
        new LegalClockHand(ground).runAheadBy(Duration.ZERO);
        visitors.forEach(Visitor::close);
        assertThat(visitors.stream().flatMap(visitor -> visitor.faults().stream())).as("faults of scripts on pages").isEmpty();
    }

    protected Ground ground() {
        return ground;
    }

    protected Database database() {
        return new Database(ground);
    }

    /** From now on the application's clock runs from this instant. */
    protected final void itIs(Instant at) {
        new LegalClockHand(ground).runAheadBy(Duration.between(Instant.now(), at));
    }

    /** Somebody who is not logged in, with a browser set to Chinese. */
    protected Visitor visitor() {
        return arrived(knownLogins);
    }

    private Visitor arrived(KnownLogins known) {
        Visitor visitor = new Visitor(browser, ground.home(), known);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who has logged in and is on the staff's first page. */
    protected Visitor login(Person person) {
        return visitor().login(person);
    }

    /** Somebody who comes for the first time. */
    Visitor stranger() {
        return arrived(new KnownLogins());
    }

    /** A case that the clerk has registered and accepted; its number. */
    protected String accepted(String subject) {
        Visitor clerk = login(Person.WINDOW_CLERK);
        String number = registered(clerk, subject);
        clerk.press("agree");
        return number;
    }

    /** The number of the case that the clerk registers; its page is before the clerk. */
    static String registered(Visitor clerk, String subject) {
        clerk.open("staff/register.xhtml");
        clerk.page().selectOption("#item", CONSTRUCTION_PERMIT);
        clerk.page().fill("#subject", subject);
        clerk.page().fill("#name", APPLICANT);
        clerk.page().click("#save");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        return clerk.words("p.lead");
    }

    /** Every open window, as it is now. */
    void showAll(String name) {
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).shoot(name + "-" + (i + 1));
        }
    }
}
