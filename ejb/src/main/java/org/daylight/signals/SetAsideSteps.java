package org.daylight.signals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.signals.control.SetAsideRepository;

/**
 * Door: steps of ladders that could not fire, those that were given up and those that are tried again by themselves. A department's internal supervisor sees the own
 * department's. {@code staff.not-on-duty} (403).
 *
 * @article SIG-36 (000 art. 21(2)), SIG-05 (004 art. 31(3))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SetAsideSteps {
    @Inject
    SetAsideRepository steps;
    @Inject
    FunctionalRoles roles;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Those that failed last first. Sortable: {@code cause}, {@code failedAt}, {@code attempts}. */
    public Page<SetAsideStep> find(PageRequest page) {
        return steps.find(scope(), page);
    }

    /** How many were given up and wait for a person. */
    public long givenUp() {
        return steps.givenUp(scope());
    }

    /**
     * Afterwards the step is tried once more with the next look of the watch, and then as one that failed once. {@code escalation.not-set-aside} (404) where it fired or was
     * stopped meanwhile; of a supervisor the problems of {@link FunctionalRoles#requireImpartial}.
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public void again(@Subject long id) {
        SetAsideRepository.Matter matter = steps.matter(id).orElseThrow(SetAsideSteps::gone);
        if (!session.isCallerInRole(Roles.ADMINISTRATOR)) {
            roles.requireImpartial(session, matter.departmentCode(), matter.caseId());
        }
        if (!steps.again(id, clock.instant())) {
            throw gone();
        }
    }

    private static Problem gone() {
        return new Problem(Problem.Kind.NOT_FOUND, "escalation.not-set-aside", "SIG-36");
    }

    /** Null: all departments. */
    private String scope() {
        boolean all = Stream.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
        return all ? null : staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
    }
}
