package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Every page, whatever the language, whoever reads it and with whatever. */
class EveryPageBrowserIT extends BrowserTest {
    private static final String ENGLISH_SUBJECT = "Permit for the house at 8 Riverside Road";

    @Test
    void public_pages_can_be_read_in_both_languages_and_used_by_everyone() {
        Visitor anyone = visitor();
        inspect(anyone, List.of("", "index.xhtml?number=0", "verify.xhtml", "verify.xhtml?code=0", "error/denied.xhtml", "error/unknown.xhtml",
                "error/fault.xhtml?id=0123456789ab", "error/expired.xhtml"));
        inspect(anyone, List.of("catalogue.xhtml", "catalogue.xhtml?text=0000000", "item.xhtml?code=1122998801990101X24220117001000"));
    }

    @Test
    @Article("MON-07")
    void pages_of_the_staff_can_be_read_in_both_languages_and_used_by_everyone() {
        String number = accepted(ENGLISH_SUBJECT);
        inspect(login(Person.WINDOW_CLERK), List.of("staff/work.xhtml", "staff/register.xhtml", "staff/one-time-notice.xhtml?code=1122998801990101X24220117001000", "staff/cases.xhtml", "staff/case.xhtml?number=" + number));
        inspect(login(Person.HANDLER), List.of("staff/work.xhtml", "staff/case.xhtml?number=" + number));
        inspect(login(Person.CENTRE_MANAGER), List.of("staff/authority.xhtml", "staff/letters.xhtml", "staff/letter.xhtml?id=3", "staff/hall-entry.xhtml", "staff/window-items.xhtml"));
        inspect(login(Person.ADMINISTRATOR), List.of("supervision/board.xhtml", "supervision/journal.xhtml", "supervision/outside.xhtml", "admin/assessment.xhtml"));
        inspect(login(Person.WINDOW_CLERK), List.of("staff/notices.xhtml?duty=ALL"));
        inspect(login(Person.WINDOW_CLERK), List.of("staff/messages.xhtml", "staff/questions.xhtml", "staff/appointments.xhtml"));
        inspect(login(Person.CASHIER), List.of("staff/cashier.xhtml", "staff/fees.xhtml", "staff/settlement.xhtml"));
        inspect(login(Person.LEGAL_SECTION), List.of("staff/remedies.xhtml"));
        inspect(visitor(), List.of("ask.xhtml", "appointments.xhtml"));
        inspect(login(Person.DEPARTMENT_HEAD), List.of("staff/exemptions.xhtml", "staff/item-reports.xhtml"));
        inspect(login(Person.ITEM_ADMINISTRATOR), List.of("staff/items.xhtml", "staff/item-draft.xhtml", "staff/item-version.xhtml?id=1", "staff/item-quality.xhtml"));
        inspect(login(Person.SUPERVISOR), List.of("staff/limits.xhtml", "staff/limits.xhtml?all=true", "staff/lateness.xhtml"));
        inspect(login(Person.LEGAL_OFFICE), List.of("staff/item-reviews.xhtml", "staff/items.xhtml?state=DRAFT"));
        inspect(login(Person.ADMINISTRATOR), List.of("supervision/board.xhtml", "supervision/journal.xhtml", "admin/assessment.xhtml",
                "admin/profiles.xhtml", "admin/profile.xhtml?id=1000", "admin/profile.xhtml?id=1001", "admin/profile.xhtml?id=1002"));
        inspect(login(Person.CENTRE_MANAGER), List.of("staff/representatives.xhtml", "staff/attendance.xhtml", "staff/inspections.xhtml", "staff/appraisals.xhtml?person=clerk&of=2026", "staff/first-contacts.xhtml", "staff/seals.xhtml"));
        inspect(login(Person.DEPARTMENT_HEAD), List.of("staff/representatives.xhtml", "staff/seals.xhtml?id=1", "staff/first-contacts.xhtml"));
        inspect(login(Person.WINDOW_CLERK), List.of("staff/documents.xhtml", "staff/documents.xhtml?state=FAILED", "staff/certificates.xhtml", "decisions.xhtml"));
        inspect(login(Person.ITEM_ADMINISTRATOR), List.of("staff/import.xhtml"));
        inspect(login(Person.ADMINISTRATOR), List.of("admin/outages.xhtml"));
        inspect(login(Person.DEPARTMENT_HEAD), List.of("staff/handover.xhtml"));
        inspect(login(Person.CENTRE_MANAGER), List.of("staff/joint-cases.xhtml", "staff/green-channel.xhtml", "staff/case-filings.xhtml", "staff/extensions.xhtml"));
        inspect(login(Person.CO_HANDLER), List.of("staff/opinions.xhtml"));
        inspect(login(Person.AUDIT_ADMINISTRATOR), List.of("staff/alerts.xhtml", "admin/audit.xhtml?beyond=true"));
        inspect(login(Person.CENTRE_MANAGER), List.of("staff/organisation.xhtml", "staff/organisation.xhtml?view=halls", "staff/organisation.xhtml?view=windows",
                "staff/people.xhtml?department=ZW", "staff/person.xhtml?username=clerk", "staff/filings.xhtml", "staff/filing.xhtml?kind=REPLACEMENT_REQUEST", "staff/concentration.xhtml"));
        inspect(login(Person.AUDIT_ADMINISTRATOR), List.of("staff/alerts.xhtml", "admin/audit.xhtml?beyond=true"));
    }

    @Test
    @Article({"APP-01", "MON-07"})
    void pages_of_applicants_and_of_delivery_can_be_read_in_both_languages_and_used_by_everyone() {
        inspect(visitor().loginAsApplicant(Person.APPLICANT), List.of("my/index.xhtml", "my/index.xhtml?show=all", "my/details.xhtml", "my/mandates.xhtml",
                "my/apply.xhtml?item=1122998801990101X24220117001000"));
        inspect(login(Person.WINDOW_CLERK), List.of("staff/delivery.xhtml", "staff/applicants.xhtml"));
    }

    @Test
    @Article("ACC-01")
    void an_application_is_registered_and_accepted_without_a_mouse() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        tabTo(clerk, "a[href='/staff/register.xhtml']:focus");
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForURL("**/staff/register.xhtml");
        clerk.page().waitForSelector("#item-search:focus");
        clerk.page().keyboard().press("ArrowDown");
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForSelector("#notice-sheet");
        clerk.settle();
        tabTo(clerk, "#name:focus");
        clerk.page().keyboard().type("Sunshine Ltd");
        tabTo(clerk, "#subject:focus");
        clerk.page().keyboard().type("Keyboard only");
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        tabTo(clerk, "#agree:focus");
        clerk.shoot("keyboard-focus");
        clerk.page().keyboard().press("Enter");
        assertThat(clerk.answer()).contains("已受理");
        tabTo(clerk, ".limits .why:focus");
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForSelector(".ui-dialog:visible .days");
        clerk.page().keyboard().press("Escape");
        Poll.until(Duration.ofMinutes(1), "the dialog is closed", () -> clerk.page().locator(".ui-dialog:visible").count(), count -> count == 0);
    }

    private static void tabTo(Visitor visitor, String focused) {
        Locator wanted = visitor.page().locator(focused);
        for (int presses = 0; wanted.count() == 0; presses++) {
            assertThat(presses).as("presses of Tab before " + focused).isLessThan(60);
            visitor.page().keyboard().press("Tab");
        }
    }

    private static void inspect(Visitor visitor, List<String> paths) {
        SoftAssertions all = new SoftAssertions();
        for (String language : List.of("zh", "en")) {
            visitor.speak(language);
            for (String path : paths) {
                visitor.open(path);
                PageReading reading = new PageReading(visitor.page());
                all.assertThat(visitor.page().getAttribute("html", "lang")).as(path).isEqualTo(language.equals("en") ? "en" : "zh-CN");
                all.assertThat(reading.hardToUse()).as("hard to use: " + language + " " + path).isEmpty();
                all.assertThat(reading.rawKeys()).as("raw keys: " + language + " " + path).isEmpty();
                if (language.equals("en")) {
                    all.assertThat(reading.untranslated()).as("untranslated: " + path).isSubsetOf(APPLICANT);
                }
            }
        }
        all.assertAll();
    }
}
