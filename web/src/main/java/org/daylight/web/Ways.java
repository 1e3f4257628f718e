package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;

/** The ways through the house that are open to the person: groups, and in each its pages. The doors decide again. */
@Named
@RequestScoped
public class Ways {

    /** A page: its group, its name as templates give it in {@code here}, its address, and who finds it in the menu. */
    public record Way(String group, String here, String href, String... roles) {
    }

    private static final List<Way> ALL = new ArrayList<>();
    private static final String[] POSTS = {Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR,
        Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR};

    static {
        ALL.add(new Way("cases", "work", "/staff/work.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
                Roles.DISTRICT_GOVERNMENT));
        ALL.add(new Way("cases", "register", "/staff/register.xhtml", Roles.WINDOW_CLERK));
        ALL.add(new Way("cases", "cases", "/staff/cases.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("cases", "extensions", "/staff/extensions.xhtml", Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("cases", "case-filings", "/staff/case-filings.xhtml", Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("cases", "remedies", "/staff/remedies.xhtml", Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR));
        ALL.add(new Way("cases", "my-cards", "/staff/my-cards.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD));
        ALL.add(new Way("window", "desk-appointments", "/staff/appointments.xhtml", Roles.WINDOW_CLERK, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("window", "questions", "/staff/questions.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("window", "first-contacts", "/staff/first-contacts.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("window", "applicants", "/staff/applicants.xhtml", Roles.WINDOW_CLERK));
        ALL.add(new Way("window", "notices", "/staff/notices.xhtml", Roles.WINDOW_CLERK, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("together", "opinions", "/staff/opinions.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD));
        ALL.add(new Way("together", "joint-cases", "/staff/joint-cases.xhtml", Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR));
        ALL.add(new Way("together", "green-channel", "/staff/green-channel.xhtml", Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER));
        ALL.add(new Way("results", "delivery", "/staff/delivery.xhtml", Roles.WINDOW_CLERK));
        ALL.add(new Way("results", "documents", "/staff/documents.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("results", "certificates", "/staff/certificates.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("results", "messages", "/staff/messages.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("fees", "cashier", "/staff/cashier.xhtml", Roles.CASHIER));
        ALL.add(new Way("fees", "fees", "/staff/fees.xhtml", Roles.CASHIER, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("fees", "settlement", "/staff/settlement.xhtml", Roles.CASHIER, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("items", "items", "/staff/items.xhtml", Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("items", "item-reviews", "/staff/item-reviews.xhtml", Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE));
        ALL.add(new Way("items", "import", "/staff/import.xhtml", Roles.ITEM_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR));
        ALL.add(new Way("items", "item-quality", "/staff/item-quality.xhtml", Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("items", "item-reports", "/staff/item-reports.xhtml", Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("items", "limits", "/staff/limits.xhtml", Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("items", "exemptions", "/staff/exemptions.xhtml", Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.SECRECY_OFFICER));
        ALL.add(new Way("organisation", "organisation", "/staff/organisation.xhtml", Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT));
        ALL.add(new Way("organisation", "people", "/staff/people.xhtml", Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.DATA_ENTRY, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT));
        ALL.add(new Way("organisation", "filings", "/staff/filings.xhtml", Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.ITEM_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.ADMINISTRATOR, Roles.STYLE_SUPERVISOR, Roles.DATA_ENTRY, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR));
        ALL.add(new Way("organisation", "handover", "/staff/handover.xhtml", Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR));
        ALL.add(new Way("organisation", "representatives", "/staff/representatives.xhtml", POSTS));
        ALL.add(new Way("organisation", "attendance", "/staff/attendance.xhtml", POSTS));
        ALL.add(new Way("organisation", "inspections", "/staff/inspections.xhtml", POSTS));
        ALL.add(new Way("organisation", "appraisals", "/staff/appraisals.xhtml", Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("organisation", "seals", "/staff/seals.xhtml", POSTS));
        ALL.add(new Way("organisation", "concentration", "/staff/concentration.xhtml", Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR));
        ALL.add(new Way("authority", "authority", "/staff/authority.xhtml", Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("authority", "letters", "/staff/letters.xhtml", Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("authority", "window-items", "/staff/window-items.xhtml", Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("authority", "hall-entry", "/staff/hall-entry.xhtml", Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "supervision-home", "/supervision/index.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "board", "/supervision/board.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "verification", "/supervision/verification.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "alarms", "/supervision/alarms.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "outside", "/supervision/outside.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "cards", "/supervision/cards.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR));
        ALL.add(new Way("supervision", "lateness", "/staff/lateness.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
                Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER));
        ALL.add(new Way("supervision", "alerts", "/staff/alerts.xhtml", Roles.SUPERVISOR, Roles.AUDIT_ADMINISTRATOR));
        ALL.add(new Way("cases", "my-orders", "/staff/my-orders.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER));
        ALL.add(new Way("supervision", "journal", "/supervision/journal.xhtml", Roles.SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("supervision", "step-meanings", "/supervision/step-meanings.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("oversight", "orders", "/supervision/orders.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR));
        ALL.add(new Way("oversight", "key-projects", "/supervision/key-projects.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR));
        ALL.add(new Way("oversight", "sampling", "/supervision/sampling.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE, Roles.ADMINISTRATOR));
        ALL.add(new Way("oversight", "spot-checks", "/supervision/spot-checks.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR));
        ALL.add(new Way("oversight", "efficiency-letters", "/supervision/efficiency-letters.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_HEAD, Roles.ADMINISTRATOR));
        ALL.add(new Way("oversight", "findings", "/supervision/findings.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT));
        ALL.add(new Way("oversight", "conduct", "/supervision/register.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD));
        ALL.add(new Way("oversight", "operations", "/supervision/operations.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.AUDIT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD));
        ALL.add(new Way("oversight", "my-findings", "/staff/my-findings.xhtml", Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CASHIER, Roles.DATA_ENTRY,
                Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR));
        ALL.add(new Way("analysis", "reports", "/supervision/reports.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("analysis", "conformance", "/supervision/conformance.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("analysis", "what-if", "/supervision/what-if.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR));
        ALL.add(new Way("analysis", "reconciliation", "/supervision/reconciliation.xhtml", Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR));
        ALL.add(new Way("administration", "assessment", "/admin/assessment.xhtml", Roles.ADMINISTRATOR));
        ALL.add(new Way("administration", "profiles", "/admin/profiles.xhtml", Roles.ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR));
        ALL.add(new Way("administration", "outages", "/admin/outages.xhtml", Roles.ADMINISTRATOR));
        ALL.add(new Way("administration", "audit", "/admin/audit.xhtml", Roles.AUDIT_ADMINISTRATOR));
    }

    @Inject
    HttpServletRequest request;

    /** Pages of the person by group, both in the order of the list above. */
    private final Map<String, List<Way>> open = new LinkedHashMap<>();

    @PostConstruct
    void look() {
        ALL.stream().filter(way -> Arrays.stream(way.roles()).anyMatch(request::isUserInRole))
                .forEach(way -> open.computeIfAbsent(way.group(), group -> new ArrayList<>()).add(way));
    }

    /** The first page of each group that is open to the person. */
    public List<Way> getGroups() {
        return open.values().stream().map(pages -> pages.get(0)).toList();
    }

    /** The group of the page; the first one where the page is in none. */
    public String groupOf(String here) {
        return Stream.concat(ALL.stream().filter(way -> way.here().equals(here)), getGroups().stream()).map(Way::group).findFirst().orElse("");
    }

    /** Pages beside the page. */
    public List<Way> beside(String here) {
        return open.getOrDefault(groupOf(here), List.of());
    }

    /** Where the person's day begins: supervisors at their workplace, administrators at theirs, all others on their first page; null: no page is open. */
    public String start() {
        if (request.isUserInRole(Roles.SUPERVISOR) || request.isUserInRole(Roles.DEPARTMENT_SUPERVISOR)) {
            return "/supervision/index.xhtml";
        }
        return request.isUserInRole(Roles.ADMINISTRATOR) ? "/admin/assessment.xhtml" : getGroups().stream().map(Way::href).findFirst().orElse(null);
    }
}
