package org.daylight.documents;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.applicant.MyCases;
import org.daylight.documents.control.DocumentIssue;
import org.daylight.documents.control.DocumentListRepository;
import org.daylight.documents.control.IssuedDocument;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.Press;

/**
 * Door: documents of cases. Staff see those of their department's cases, supervisors and administrators all; applicants those of their own cases but the
 * internal ones. {@code staff.not-on-duty} (403).
 *
 * @article FLW-16 (002 art. 17(4)), FLW-17 (002 art. 17(6))
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT})
public class Documents {
    @Inject
    DocumentListRepository documents;
    @Inject
    DocumentIssue issue;
    @Inject
    CaseQueries cases;
    @Inject
    MyCases mine;
    @Inject
    ItemCatalogue items;
    @Inject
    StaffDirectory staff;
    @Inject
    Press press;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** In the order of their issue; {@code case.unknown} (404) also for a case of another department. */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR,
            Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public List<DocumentLine> ofCase(String caseNumber) {
        cases.byNumber(caseNumber);
        return documents.ofCase(caseNumber);
    }

    /** Those that the applicant may read; {@code case.unknown} (404) also for a case of somebody else. */
    @RolesAllowed(Roles.APPLICANT)
    public List<DocumentLine> ofCaseForApplicant(String caseNumber, String account) {
        requireOwn(caseNumber, account);
        return documents.ofCase(caseNumber).stream().filter(line -> !line.type().isInternal()).toList();
    }

    /**
     * Newest first. Sortable: {@code number}, {@code type}, {@code caseNumber}, {@code departmentCode}, {@code issuedAt}, {@code state};
     * {@code page.unsortable} (400) for any other.
     */
    public Page<DocumentLine> find(DocumentFilter filter, PageRequest page) {
        String own = staff.onDuty(caller()).departmentCode();
        return documents.page(filter, seesAll() ? null : own, page);
    }

    /**
     * Writes the signed PDF; {@code document.unknown} (404), also for who may not see it, {@code press.not-ready} (409) while it is being made.
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR, Roles.APPLICANT})
    public void write(String documentNumber, OutputStream to) {
        try {
            to.write(press.sheet(visible(documentNumber).sheetId()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A document that the press gave up is tried again; {@code document.unknown} (404), {@code press.not-failed} (409). */
    @Audited
    public void again(@Subject String documentNumber) {
        press.again(visible(documentNumber).sheetId());
    }

    /**
     * Tells at once everything that an application for the item needs, before anybody applies. {@code item.unknown} (404), {@code item.not-in-force} (422),
     * {@code seal.none-in-use} (422).
     *
     * @return number of the document
     * @article FLW-16, ACC-12 (003 art. 18, 33)
     */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public String tellBeforeFiling(@Subject String itemCode) {
        staff.onDuty(caller());
        return issue.beforeFiling(items.inForce(itemCode, LegalTime.today(clock)), caller(), clock.instant());
    }

    private IssuedDocument visible(String number) {
        IssuedDocument document = documents.byNumber(number).orElseThrow(() -> unknown(number));
        if (session.isCallerInRole(Roles.APPLICANT)) {
            if (document.type().isInternal() || document.caseNumber() == null) {
                throw unknown(number);
            }
            requireOwn(document.caseNumber(), caller());
        } else if (!seesAll() && !mayRead(document)) {
            throw unknown(number);
        }
        return document;
    }

    /** Of the own department, or of a case that the person may see. */
    private boolean mayRead(IssuedDocument document) {
        return staff.onDuty(caller()).departmentCode().equals(document.departmentCode())
                || document.caseNumber() != null && cases.byNumber(document.caseNumber()) != null;
    }

    private void requireOwn(String caseNumber, String account) {
        if (account == null || !account.equals(caller())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "case.unknown", null);
        }
        mine.requireMine(caseNumber);
    }

    private boolean seesAll() {
        return Stream.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static Problem unknown(String number) {
        return new Problem(Problem.Kind.NOT_FOUND, "document.unknown", null, number == null ? "" : number);
    }
}
