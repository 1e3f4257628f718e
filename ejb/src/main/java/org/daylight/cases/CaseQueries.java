package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: lists and single cases. Sortable columns: {@code caseNumber}, {@code subject}, {@code state}, {@code registeredAt},
 * {@code dueAt}, {@code closedAt}, {@code departmentCode}. Staff see their own department's cases, supervisors and administrators all.
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseQueries {

    /** Cases that wait for the caller: in a state whose next step is one of the caller's roles, in the caller's department; by due time. */
    public Page<CaseLine> myWork(CaseFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** Every case the caller may see. */
    public Page<CaseLine> find(CaseFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** {@code case.unknown} (404) also for a case of another department. */
    public CaseView byNumber(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** For the public; {@code case.unknown} (404). */
    @PermitAll
    public ProgressView progress(String caseNumber) {
        throw new UnsupportedOperationException();
    }
}
