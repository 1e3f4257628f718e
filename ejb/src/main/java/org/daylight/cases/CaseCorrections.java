package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.audit.Audited;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.CaseRepository;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.EventRepository;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: after the result took effect nothing of a case is altered; what was wrong is corrected by a new, reasoned act that keeps what it replaces.
 *
 * @article FLW-26 (000 art. 21(8))
 */
@Stateless
@Audited
@RolesAllowed(Roles.APPROVER)
public class CaseCorrections {
    @Inject
    CaseRepository cases;
    @Inject
    CaseSteps steps;
    @Inject
    EventRepository events;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards the correction stands in the timeline with what it replaces and why. {@code staff.not-on-duty}, {@code case.other-department} (403),
     * {@code case.unknown} (404), {@code case.stale-version} (409), {@code case.not-decided}, {@code case.event-unknown}, {@code case.reason-required} (422).
     */
    public void correct(CorrectCase command) {
        InputRules.requireReason(command.reason());
        InputRules.requireReason(command.correction());
        String caller = session.getCallerPrincipal().getName();
        String department = staff.onDuty(caller).departmentCode();
        ApprovalCase approval = cases.lockByNumber(command.caseNumber()).orElseThrow(CaseRules::unknown);
        if (!approval.departmentCode().equals(department)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
        CaseRules.requireCurrent(command.version(), approval.version());
        if (approval.outcome() == null) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-decided", "FLW-26");
        }
        StepCommand reason = new StepCommand(command.caseNumber(), command.version(), true, command.reason());
        write(new CaseAct(approval, reason, caller, clock.instant()), command);
    }

    private void write(CaseAct act, CorrectCase command) {
        Map<String, String> details = new TreeMap<>(Map.of("event", Long.toString(command.event()), "correction", command.correction().strip()));
        details.put("was", events.opinionOf(act.approval().id(), command.event()));
        steps.countAct(act);
        steps.complete(act, CaseEventType.CORRECTED, EventPayload.of(details), details);
    }
}
