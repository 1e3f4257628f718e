package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.daylight.cases.control.CaseListRepository;
import org.daylight.cases.control.CaseRow;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.CaseSelection;
import org.daylight.cases.control.EntrustedWindow;
import org.daylight.cases.control.FlowPosts;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door, read only: lists and single cases. Sortable columns: {@code caseNumber}, {@code subject}, {@code state}, {@code registeredAt},
 * {@code dueAt}, {@code closedAt}, {@code departmentCode}; {@code page.unsortable} (400) for any other. Staff and a department's own supervisor see their department's cases,
 * the district's supervisors and administrators all; {@code staff.not-on-duty} (403) for who is on duty nowhere.
 *
 * @article AUT-14 (001 intro; 000 art. 2, 6), AUT-15 (000 art. 14-15; 002 art. 21)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseQueries {

    @Inject
    CaseListRepository cases;
    @Inject
    StaffDirectory staff;
    @Inject
    Countdowns countdowns;
    @Inject
    EntrustedWindow window;
    @Inject
    ItemCatalogue items;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Every case the caller may see, newest first; counted as far as {@link PageRequest#MOST_COUNTED}. */
    public Page<CaseLine> find(CaseFilter filter, PageRequest page) {
        CaseSelection selection = visible(CaseSelection.of(filter, clock.instant()));
        return cases.page(selection, page, "c.registered_at desc", clock.instant());
    }

    /**
     * Those of {@link #find} for a file, by their numbers.
     *
     * @param after number of the last case of the portion before; null: from the first
     * @param size  rows at most; 1 to 500
     */
    public List<CaseLine> portion(CaseFilter filter, String after, int size) {
        return cases.portion(visible(CaseSelection.of(filter, clock.instant())), after, size, clock.instant());
    }

    /** How many {@link #find} finds; one more than {@code most} where there are more. */
    public long count(CaseFilter filter, int most) {
        return cases.count(visible(CaseSelection.of(filter, clock.instant())), most);
    }

    /** {@code case.unknown} (404) also for a case of another department. */
    public CaseView byNumber(String caseNumber) {
        CaseRow row = cases.one(visible(CaseSelection.ofNumber(caseNumber)), clock.instant()).orElseThrow(CaseRules::unknown);
        List<CaseEventLine> events = cases.events(row.id());
        return row.view(nextSteps(row), countdowns.of(row.id()), events, row.way(items, events));
    }

    /**
     * For the public; {@code case.unknown} (404).
     *
     * @article OPN-05 (004 art. 29)
     */
    @PermitAll
    public ProgressView progress(String caseNumber) {
        CaseRow row = cases.one(CaseSelection.ofNumber(caseNumber), clock.instant()).orElseThrow(CaseRules::unknown);
        return row.progress(cases.publicSteps(row.id()));
    }

    /**
     * How many accepted cases that are not decided keep a version of the supervision profile.
     *
     * @param departmentCode null: of all departments
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public long openUnder(long profileVersionId, String departmentCode) {
        return cases.openUnder(profileVersionId, departmentCode);
    }

    private Set<CaseStep> nextSteps(CaseRow row) {
        Set<CaseStep> steps = CaseRules.nextSteps(row.standing(), row.line().departmentCode(), caller(), departmentOfCaller(), session::isCallerInRole);
        if (row.standing().supplementing() && session.isCallerInRole(Roles.WINDOW_CLERK)
                && window.isOf(staff.onDuty(caller()), row.itemVersionId(), row.line().departmentCode(), LegalTime.today(clock))) {
            steps.add(CaseStep.RECEIVE_SUPPLEMENT);
        }
        return steps;
    }

    private CaseSelection visible(CaseSelection selection) {
        String department = departmentOfCaller();
        return seesAll() ? selection : selection.visibleTo(caller(), department);
    }

    private boolean seesAll() {
        return CaseScope.seesAll(session);
    }

    private String departmentOfCaller() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
