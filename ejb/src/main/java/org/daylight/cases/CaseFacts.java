package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseRepository;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.KeyFacts;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: key facts of a case are written, until it is decided, by whoever has the step that waits.
 *
 * @article FLW-15 (002 art. 17(3))
 */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT})
public class CaseFacts {
    @Inject
    CaseSteps steps;
    @Inject
    CaseRepository cases;
    @Inject
    KeyFacts keyFacts;
    @Resource
    SessionContext session;

    /**
     * Afterwards the facts of the command are those of the case, beside what was there under other codes; an empty value takes one away. Problems as of
     * {@link CaseHandling}; {@code case.facts-missing}, {@code case.facts-rejected} (422) with each finding.
     */
    public void write(StepCommand command) {
        if (command.facts().isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "case.facts-missing", "FLW-15");
        }
        CaseAct act = steps.beginBeside(command, session.getCallerPrincipal().getName(), session::isCallerInRole);
        String facts = keyFacts.json(act.approval().itemVersionId(), command.facts());
        cases.writeFacts(act.approval().id(), facts, command.facts());
        steps.countAct(act);
        steps.complete(act, CaseEventType.FACTS_WRITTEN, facts, Map.of());
    }
}
