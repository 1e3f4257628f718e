package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.daylight.audit.Audited;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseFlow;
import org.daylight.cases.control.CaseProgress;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.kernel.Roles;

/** Door: the person whose step waits gives the case back to an earlier step. */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT})
public class CaseReturns {
    @Inject
    CaseSteps steps;
    @Inject
    CaseProgress progress;
    @Resource
    SessionContext session;

    /**
     * Afterwards the earlier step waits again, its limit begins anew, and who held it may hold it again; the promise runs on. {@code next} of the command
     * names the step, null: the one before; its opinion is the reason. Problems as of {@link CaseHandling}; {@code case.return-unknown} (422) where
     * the flow has no such earlier step.
     *
     * @article FLW-20 (000 art. 21(5)), TIM-03 (000 art. 30(2))
     */
    public void giveBack(StepCommand command) {
        CaseAct act = steps.begin(command, CaseStep.RETURN, session.getCallerPrincipal().getName(), session::isCallerInRole);
        CaseFlow flow = progress.flow(act.approval());
        Waiting left = act.approval().waiting();
        FlowStep to = flow.earlier(flow.step(left.code(), left.kind()), command.next());
        String payload = progress.goBack(act, flow, to);
        act.approval().returned(flow.stateBefore(to), act.actor());
        steps.complete(act, CaseEventType.RETURNED, payload);
    }
}
