package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.daylight.inspector.Poll;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Every page, whatever the language, whoever reads it, with whatever and on whatever screen. */
class EveryPageBrowserIT extends BrowserTest {
    private static final Path VIEWS = Path.of(System.getProperty("daylight.project", ".."), "web", "src", "main", "webapp");
    private static final String ENGLISH_SUBJECT = "Permit for the house at 8 Riverside Road";
    private static final String PERMIT = "1122998801990101X24220117001000";
    private static final List<String> PUBLIC = List.of("", "index.xhtml?number=0", "verify.xhtml", "verify.xhtml?code=0", "error/denied.xhtml", "error/unknown.xhtml",
            "error/fault.xhtml?id=0123456789ab", "error/expired.xhtml", "catalogue.xhtml", "catalogue.xhtml?text=0000000", "item.xhtml?code=" + PERMIT, "ask.xhtml",
            "appointments.xhtml", "decisions.xhtml");
    private static final List<String> WINDOW = List.of("staff/index.xhtml", "staff/work.xhtml", "staff/my-orders.xhtml", "staff/register.xhtml", "staff/one-time-notice.xhtml?code=" + PERMIT,
            "staff/cases.xhtml", "staff/notices.xhtml?duty=ALL", "staff/messages.xhtml", "staff/questions.xhtml", "staff/appointments.xhtml", "staff/documents.xhtml",
            "staff/documents.xhtml?state=FAILED", "staff/certificates.xhtml", "staff/delivery.xhtml", "staff/applicants.xhtml");
    private static final List<String> HEAD = List.of("staff/work.xhtml", "staff/my-messages.xhtml", "staff/my-cards.xhtml", "staff/exemptions.xhtml", "staff/item-reports.xhtml", "staff/representatives.xhtml", "staff/seals.xhtml",
            "staff/first-contacts.xhtml", "staff/handover.xhtml", "staff/extensions.xhtml", "staff/opinions.xhtml");
    private static final List<String> CENTRE = List.of("staff/work.xhtml", "staff/joint-cases.xhtml", "staff/green-channel.xhtml", "staff/case-filings.xhtml", "staff/extensions.xhtml",
            "staff/authority.xhtml", "staff/letters.xhtml", "staff/letter.xhtml?id=3", "staff/hall-entry.xhtml", "staff/window-items.xhtml");
    private static final List<String> CENTRE_AND_ITS_PEOPLE = List.of("staff/representatives.xhtml", "staff/attendance.xhtml", "staff/inspections.xhtml",
            "staff/appraisals.xhtml?person=clerk&of=2026", "staff/first-contacts.xhtml", "staff/seals.xhtml", "staff/seals.xhtml?id=1", "staff/organisation.xhtml", "staff/organisation.xhtml?view=halls",
            "staff/organisation.xhtml?view=windows", "staff/people.xhtml?department=ZW", "staff/person.xhtml?username=clerk", "staff/filings.xhtml",
            "staff/filing.xhtml?kind=REPLACEMENT_REQUEST", "staff/concentration.xhtml");
    private static final List<String> ADMINISTRATION = List.of("admin/index.xhtml", "admin/assessment.xhtml", "admin/profiles.xhtml", "admin/profile.xhtml?id=1000", "admin/profile.xhtml?id=1001",
            "admin/profile.xhtml?id=1002", "admin/profile-draft.xhtml?id=1000", "admin/outages.xhtml", "supervision/step-meanings.xhtml?entry=1");
    private static final List<String> SUPERVISION = List.of("supervision/index.xhtml", "supervision/board.xhtml", "supervision/journal.xhtml", "supervision/outside.xhtml", "supervision/conformance.xhtml", "supervision/what-if.xhtml", "supervision/reconciliation.xhtml", "supervision/verification.xhtml", "supervision/verification.xhtml?state=ALL", "supervision/alarms.xhtml", "supervision/alarms.xhtml?state=ALL", "supervision/set-aside.xhtml", "supervision/step-meanings.xhtml", "supervision/raise-lead.xhtml", "staff/alerts.xhtml", "staff/limits.xhtml", "staff/limits.xhtml?all=true", "staff/lateness.xhtml", "supervision/cards.xhtml", "supervision/cards.xhtml?list=issued", "supervision/card.xhtml", "supervision/orders.xhtml", "supervision/orders.xhtml?show=signals", "supervision/orders.xhtml?show=tasks", "supervision/order.xhtml", "supervision/sampling.xhtml", "supervision/spot-checks.xhtml", "supervision/spot-checks.xhtml?show=links", "supervision/findings.xhtml", "supervision/findings.xhtml?view=decided", "supervision/register.xhtml", "supervision/operations.xhtml", "staff/my-findings.xhtml", "supervision/efficiency-letters.xhtml", "supervision/key-projects.xhtml", "supervision/wall.xhtml", "supervision/reports.xhtml", "supervision/reports.xhtml?report=departments", "supervision/reports.xhtml?report=four", "supervision/reports.xhtml?report=outcomes");
    private static final List<String> ITEMS = List.of("staff/items.xhtml", "staff/item-draft.xhtml", "staff/item-version.xhtml?id=1", "staff/item-quality.xhtml", "staff/import.xhtml");
    private static final List<String> REVIEWS = List.of("staff/item-reviews.xhtml", "staff/items.xhtml?state=DRAFT");
    private static final List<String> MONEY = List.of("staff/cashier.xhtml", "staff/fees.xhtml", "staff/settlement.xhtml");
    private static final List<String> APPLICANTS = List.of("my/index.xhtml", "my/index.xhtml?show=all", "my/details.xhtml", "my/mandates.xhtml", "my/apply.xhtml?item=" + PERMIT);
    private static final List<String> OF_A_CASE = List.of("staff/case.xhtml", "my/case.xhtml", "supervision/receipt.xhtml", "supervision/why.xhtml", "supervision/lead.xhtml", "supervision/finding.xhtml");
    private static final List<String> AUDIT = List.of("admin/audit.xhtml?beyond=true");
    private static final List<String> REMEDIES = List.of("staff/remedies.xhtml");

    @Test
    void no_page_is_left_out() throws IOException {
        Set<String> inspected = Stream.of(PUBLIC, WINDOW, HEAD, CENTRE, CENTRE_AND_ITS_PEOPLE, ADMINISTRATION, SUPERVISION, ITEMS, REVIEWS, MONEY, APPLICANTS, OF_A_CASE, AUDIT, REMEDIES)
                .flatMap(List::stream).map(path -> path.replaceFirst("\\?.*", "")).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(VIEWS)) {
            assertThat(files.map(file -> VIEWS.relativize(file).toString().replace('\\', '/')).filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/")))
                    .isNotEmpty().isSubsetOf(inspected);
        }
    }

    @Test
    @Article("MON-07")
    void pages_of_the_public_can_be_read_in_both_languages_and_used_by_everyone() {
        inspect(visitor(), PUBLIC);
    }

    @Test
    @Article("MON-07")
    void pages_of_the_window_can_be_read_in_both_languages_and_used_by_everyone() {
        String number = accepted(ENGLISH_SUBJECT);
        inspect(login(Person.WINDOW_CLERK), with(WINDOW, "staff/case.xhtml?number=" + number));
        inspect(login(Person.HANDLER), List.of("staff/work.xhtml", "staff/case.xhtml?number=" + number));
    }

    @Test
    @Article("MON-07")
    void pages_of_departments_can_be_read_in_both_languages_and_used_by_everyone() {
        inspect(login(Person.DEPARTMENT_HEAD), HEAD);
        inspect(login(Person.ITEM_ADMINISTRATOR), ITEMS);
        inspect(login(Person.LEGAL_OFFICE), REVIEWS);
        inspect(login(Person.LEGAL_SECTION), REMEDIES);
        inspect(login(Person.CASHIER), MONEY);
    }

    @Test
    @Article("MON-07")
    void pages_of_the_centre_can_be_read_in_both_languages_and_used_by_everyone() {
        inspect(login(Person.CENTRE_MANAGER), CENTRE);
        inspect(login(Person.DISTRICT_GOVERNMENT), List.of("staff/work.xhtml", "staff/extensions.xhtml"));
    }

    @Test
    @Article("MON-07")
    void pages_of_the_centres_people_can_be_read_in_both_languages_and_used_by_everyone() {
        inspect(login(Person.CENTRE_MANAGER), CENTRE_AND_ITS_PEOPLE);
    }

    @Test
    @Article("MON-07")
    void pages_of_supervision_and_administration_can_be_read_in_both_languages_and_used_by_everyone() {
        String receipt = Reporter.of(ground(), "GH", "自然资源和规划局", "Natural Resources and Planning Bureau").reported("<log>").get("id").getAsString();
        inspect(login(Person.SUPERVISOR), with(SUPERVISION, "supervision/receipt.xhtml?id=" + receipt));
        Visitor clerk = login(Person.WINDOW_CLERK);
        String refused = registered(clerk, ENGLISH_SUBJECT);
        VerificationBrowserIT.refuse(clerk, "Not within the conditions");
        inspect(login(Person.SUPERVISOR), List.of("supervision/lead.xhtml?id=" + database().number(
                "select min(s.id) from supervision_signal s join approval_case c on c.id = s.case_id where c.case_number = ?", refused)));
        inspect(login(Person.ADMINISTRATOR), ADMINISTRATION);
        inspect(login(Person.AUDIT_ADMINISTRATOR), AUDIT);
    }

    @Test
    @Article({"APP-01", "MON-07"})
    void pages_of_applicants_can_be_read_in_both_languages_and_used_by_everyone() {
        Visitor applicant = visitor().loginAsApplicant(Person.APPLICANT);
        String number = ApplicantBrowserIT.applied(applicant, ENGLISH_SUBJECT, false);
        inspect(applicant, with(APPLICANTS, "my/case.xhtml?number=" + number));
    }

    @Test
    @Article("ACC-01")
    void an_application_is_registered_and_accepted_without_a_mouse() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        tabTo(clerk, "a[href='/staff/register.xhtml']:focus");
        clerk.key("Enter");
        clerk.page().waitForURL("**/staff/register.xhtml");
        clerk.page().waitForSelector("#item-search:focus");
        clerk.key("ArrowDown");
        clerk.key("Enter");
        clerk.page().waitForSelector("#notice-sheet");
        clerk.settle();
        tabTo(clerk, "#name:focus");
        clerk.type("Sunshine Ltd");
        tabTo(clerk, "#subject:focus");
        clerk.type("Keyboard only");
        clerk.key("Enter");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        tabTo(clerk, "#agree:focus");
        clerk.shoot("keyboard-focus");
        clerk.key("Enter");
        assertThat(clerk.answer()).contains("已受理");
        tabTo(clerk, ".limits .why:focus");
        clerk.key("Enter");
        clerk.page().waitForSelector(".ui-dialog:visible .days");
        clerk.key("Escape");
        Poll.until(Duration.ofMinutes(1), "the dialog is closed", () -> clerk.page().locator(".ui-dialog:visible").count(), count -> count == 0);
    }

    private static void tabTo(Visitor visitor, String focused) {
        Locator wanted = visitor.page().locator(focused);
        for (int presses = 0; wanted.count() == 0; presses++) {
            assertThat(presses).as("presses of Tab before " + focused).isLessThan(60);
            visitor.key("Tab");
        }
    }

    private static List<String> with(List<String> paths, String one) {
        return Stream.concat(paths.stream(), Stream.of(one)).toList();
    }

    private static void inspect(Visitor visitor, List<String> paths) {
        SoftAssertions all = new SoftAssertions();
        for (String language : List.of("zh", "en")) {
            visitor.speak(language);
            paths.forEach(path -> inspect(visitor, path, language, all));
        }
        all.assertAll();
    }

    private static void inspect(Visitor visitor, String path, String language, SoftAssertions all) {
        int status = visitor.open(path);
        PageReading reading = new PageReading(visitor.page());
        all.assertThat(status).as(path).isEqualTo(path.startsWith("error/") ? status : 200);
        all.assertThat(visitor.page().getAttribute("html", "lang")).as(path).isEqualTo(language.equals("en") ? "en" : "zh-CN");
        all.assertThat(reading.hardToUse()).as("hard to use: " + language + " " + path).isEmpty();
        all.assertThat(reading.rawKeys()).as("raw keys: " + language + " " + path).isEmpty();
        all.assertThat(language.equals("en") ? reading.untranslated() : List.of()).as("untranslated: " + path).isSubsetOf(APPLICANT);
        all.assertThat(visitor.onAPhone(reading::wide)).as("wider than a phone: " + language + " " + path).isEmpty();
    }
}
