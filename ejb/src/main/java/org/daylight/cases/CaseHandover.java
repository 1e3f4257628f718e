package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.HandoverRepository;
import org.daylight.cases.control.HandoverRules;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.entity.Waiting;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Door: a step that waits gets other hands, when somebody leaves or is away. The person whose step it is hands it on, or the head or administrator of
 * the department in which it waits.
 *
 * @article AUT-08 (004 art. 13), FLW-20 (000 art. 21(5))
 */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR})
public class CaseHandover {
    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    CaseSteps steps;
    @Inject
    HandoverRepository handovers;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /**
     * Afterwards the step waits for that person alone. Problems as of {@link CaseHandling}; {@code case.reason-required} (422),
     * {@code case.not-of-department}, {@code case.same-person} (422) where the person may not hold it.
     */
    public void handOver(HandOverStep command) {
        handOver(command.caseNumber(), command.version(), command.person(), command.reason());
    }

    /**
     * All steps that wait for the one person alone are the other's, 1,000 at most; how many. {@code case.not-of-department} (422) where one of the two is not of the
     * caller's department.
     */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public int handOverAll(@Subject String from, String to, String reason) {
        String department = staff.onDuty(caller()).departmentCode();
        HandoverRules.requireOf(department, staff.known(from).map(StaffMember::departmentCode).orElse(null));
        List<HandoverRepository.Charge> charges = handovers.of(from, department, to, MOST_AT_ONCE);
        charges.forEach(charge -> handOver(charge.caseNumber(), charge.version(), to, reason));
        return charges.size();
    }

    /** Who may take the step over: people on duty in the department in which it waits, by name; 200 at most. */
    public List<StaffMember> candidates(String caseNumber) {
        return handovers.candidates(caseNumber, staff.onDuty(caller()).departmentCode());
    }

    /** People of the caller's department for whom alone steps wait, also those who left, by name; 200 at most. */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public List<ChargedPerson> charged() {
        return handovers.charged(staff.onDuty(caller()).departmentCode());
    }

    /** People on duty in the caller's department, by name; 200 at most. */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public List<StaffMember> colleagues() {
        return handovers.colleagues(staff.onDuty(caller()).departmentCode());
    }

    private void handOver(String caseNumber, long version, String person, String reason) {
        InputRules.requireText("person", person);
        CaseAct act = steps.begin(new StepCommand(caseNumber, version, true, reason), CaseStep.HAND_OVER, caller(), session::isCallerInRole);
        Waiting waiting = act.approval().waiting();
        HandoverRules.requireHands(waiting, person, staff.onDuty(person).departmentCode());
        act.approval().handTo(person);
        Map<String, String> details = HandoverRules.details(waiting, person);
        steps.complete(act, CaseEventType.HANDED_OVER, EventPayload.of(details), details);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
