package org.daylight.cases.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.daylight.cases.CaseState;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.Problem;
import org.daylight.organisation.StaffDirectory;

/**
 * Who may see what came in for a case: the departments that work on it or were asked for their opinion, whoever registered it, and the district's
 * government, centre, supervisors and administrators.
 *
 * @article AUT-13 (000 art. 30(3)), AUT-15 (000 art. 14-15; 002 art. 21)
 */
@ApplicationScoped
public class MaterialScope {
    private static final Set<CaseState> OPEN = EnumSet.of(CaseState.REGISTERED, CaseState.ACCEPTED, CaseState.HANDLED, CaseState.REVIEWED);

    @Inject
    CaseRepository cases;
    @Inject
    MaterialRepository materials;
    @Inject
    StaffDirectory staff;

    /** {@code case.unknown} (404) also for a case on which the caller's department does not work; {@code staff.not-on-duty} (403). */
    public ApprovalCase visible(String caseNumber, SessionContext session) {
        return materials.caseOf(caseNumber).filter(found -> sees(found, session)).orElseThrow(CaseRules::unknown);
    }

    /** The same, held until the transaction ends; {@code case.step-not-open} (422) once it is decided. */
    public ApprovalCase held(String caseNumber, SessionContext session) {
        ApprovalCase held = cases.lockByNumber(visible(caseNumber, session).caseNumber()).orElseThrow(CaseRules::unknown);
        if (!OPEN.contains(held.state())) {
            throw new Problem(Problem.Kind.REFUSED, "case.step-not-open", "FLW-20");
        }
        return held;
    }

    public String department(SessionContext session) {
        return staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
    }

    private boolean sees(ApprovalCase found, SessionContext session) {
        String department = department(session);
        return CaseScope.seesAll(session) || materials.isAtWork(found.id(), department, session.getCallerPrincipal().getName());
    }
}
