package org.daylight.conformance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.conformance.control.ConformanceScope;
import org.daylight.conformance.control.SetAsideRepository;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.signals.FunctionalRoles;

/**
 * Door: cases that could not be judged against their flow, and so were set aside while everything behind them went on. They are tried again by themselves after 1, 4, 9 and 16 minutes; from then
 * on only where somebody asks for it. {@code staff.not-on-duty} (403).
 *
 * @article MON-16 (002 art. 22), SIG-29 (000 art. 21(5)), AUT-14 (001 intro; 000 art. 2, 6)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SetAsideCases {
    @Inject
    SetAsideRepository cases;
    @Inject
    ConformanceScope scope;
    @Inject
    FunctionalRoles roles;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The latest first; who sees one department only sees that one. Sortable: {@code caseNumber}, {@code cause}, {@code failedAt}, {@code attempts}. */
    public Page<SetAsideLine> list(PageRequest page) {
        return cases.list(scope.of(session), page);
    }

    /**
     * Afterwards the case is judged within seconds, with as many attempts as a new one. {@code set-aside.unknown} (404), also for a case that has been judged meanwhile; of a supervisor the
     * problems of {@link FunctionalRoles#requireImpartial}.
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public void tryAgain(@Subject String caseNumber) {
        String caller = onDuty();
        SetAsideRepository.Matter matter = cases.matter(caseNumber).orElseThrow(SetAsideCases::unknown);
        if (!isAdministrator()) {
            roles.requireImpartial(session, matter.departmentCode(), matter.caseId());
        }
        if (cases.again(matter.caseId(), caller, clock.instant()) == 0) {
            throw unknown();
        }
    }

    /** The same for all that are not tried any more, of a supervisor those in whose matters {@link FunctionalRoles#impartial} lets one act. @return how many they were */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public int tryAllAgain() {
        String caller = onDuty();
        return isAdministrator() ? cases.allAgain(caller, clock.instant()) : cases.allAgain(roles.impartial(session), clock.instant());
    }

    private String onDuty() {
        scope.of(session);
        return session.getCallerPrincipal().getName();
    }

    private boolean isAdministrator() {
        return session.isCallerInRole(Roles.ADMINISTRATOR);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "set-aside.unknown", "MON-16");
    }
}
