package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.CaseLimits;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.UpwardRepository;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: cases of which a higher organ decides (上报件). The first review sends its opinion with all materials upward within its limit; the decision is
 * entered when the higher organ has answered.
 *
 * @article FLW-06, FLW-09 (000 art. 10(4), 20(6); Administrative Licensing Law art. 43)
 */
@Stateless
@Audited
@RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
public class UpwardCases {
    @Inject
    CaseSteps steps;
    @Inject
    UpwardRepository reports;
    @Inject
    CaseLimits limits;
    @Resource
    SessionContext session;

    /**
     * Afterwards opinion and all materials are sent to the organ, and the limit of the first review has ended. {@code case.not-upward}, {@code case.already-sent},
     * {@code case.reason-required} (422).
     */
    public void send(StepCommand command, String organ) {
        InputRules.requireText("organ", organ);
        InputRules.requireReason(command.opinion());
        CaseAct act = begin(command);
        requireUpward(act);
        int materials = reports.send(act.approval().id(), organ.strip(), act.opinion(), act.actor(), act.at());
        limits.sentUpward(act.approval().id(), act.at());
        complete(act, CaseEventType.SENT_UPWARD, Map.of("organ", organ.strip(), "materials", Integer.toString(materials)));
    }

    /** Afterwards the higher organ's answer (the opinion) is on record and the case can be decided. {@code case.not-sent} (422). */
    public void answered(StepCommand command) {
        InputRules.requireReason(command.opinion());
        CaseAct act = begin(command);
        requireUpward(act);
        reports.answer(act.approval().id(), act.agreed(), act.opinion(), act.actor(), act.at());
        complete(act, CaseEventType.ANSWERED_FROM_ABOVE, Map.of("agree", Boolean.toString(act.agreed())));
    }

    private CaseAct begin(StepCommand command) {
        return steps.begin(command, CaseStep.SEND_UPWARD, session.getCallerPrincipal().getName(), session::isCallerInRole);
    }

    private void complete(CaseAct act, CaseEventType type, Map<String, String> details) {
        steps.countAct(act);
        steps.complete(act, type, EventPayload.of(details), details);
    }

    private static void requireUpward(CaseAct act) {
        if (!"UPWARD".equals(act.approval().handlingType())) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-upward", "FLW-09");
        }
    }
}
