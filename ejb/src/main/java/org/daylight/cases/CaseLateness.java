package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.LatenessRepository;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: why a case, or a step of it, was late. The department explains, whoever may see the case reads it, and supervision assesses it.
 *
 * @article TIM-13 (000 art. 31(2))
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseLateness {
    @Inject
    LatenessRepository lateness;
    @Inject
    CaseQueries cases;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * What was said.
     *
     * @param nameZh of who explained; null: no longer known
     */
    public record Explanation(String text, String by, String nameZh, String nameEn, Instant at) {
    }

    /**
     * Afterwards the explanation is kept; another one is added to it. {@code case.not-late} (422) while neither the case nor one of its steps is or was
     * late, {@code case.reason-required} (422), {@code case.other-department} (403), {@code case.unknown} (404).
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD})
    public void explain(@Subject String caseNumber, String text) {
        String caller = session.getCallerPrincipal().getName();
        String department = staff.onDuty(caller).departmentCode();
        LatenessRepository.Late late = lateness.of(caseNumber, clock.instant()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", "TIM-13"));
        if (!department.equals(late.departmentCode()) && !department.equals(late.stepDepartment())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
        if (!late.is()) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-late", "TIM-13");
        }
        InputRules.requireReason(text);
        lateness.add(late.caseId(), text.strip(), caller, clock.instant());
    }

    /** Whether there is something to explain: the case, or one of its steps, is or was late. {@code case.unknown} (404) for who may not see the case. */
    public boolean isLate(String caseNumber) {
        cases.byNumber(caseNumber);
        return lateness.of(caseNumber, clock.instant()).map(LatenessRepository.Late::is).orElse(false);
    }

    /** Oldest first. {@code case.unknown} (404) for who may not see the case. */
    public List<Explanation> of(String caseNumber) {
        return lateness.explanations(cases.byNumber(caseNumber).id());
    }
}
