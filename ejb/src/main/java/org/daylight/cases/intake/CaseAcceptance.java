package org.daylight.cases.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.daylight.audit.Audited;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CorrectOnTheSpot;
import org.daylight.cases.StepCommand;
import org.daylight.cases.control.AcceptanceRules;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.MaterialRepository;
import org.daylight.cases.control.NonAcceptance;
import org.daylight.files.Files;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: what may come of an application beside its acceptance ({@link CaseHandling#accept}) and the supplement notice ({@link CaseSupplements}): it is
 * refused with a ground, or corrected on the spot. Each is the act of whoever holds the step of acceptance; problems as of {@link CaseHandling}.
 *
 * @article ACC-01, ACC-04, ACC-09, ACC-10 (Administrative Licensing Law art. 32)
 */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
public class CaseAcceptance {

    @Inject
    CaseSteps steps;
    @Inject
    NonAcceptance refusal;
    @Inject
    MaterialRepository materials;
    @Inject
    Files files;
    @Resource
    SessionContext session;

    /**
     * 不予受理: the case has ended, with its ground and concrete reason. Where all required materials are there and the ground is neither that no licence
     * is needed nor that another organ is competent, the event carries {@code "verify": true} for supervision.
     * {@code case.ground-required}, {@code case.competent-required}, {@code case.reason-required} (422).
     *
     * @article ACC-09 (004 art. 21; 000 art. 20(5)), ACC-10 (000 art. 18(1), 20(1))
     */
    public void refuse(RefuseAcceptance command) {
        AcceptanceRules.check(command);
        CaseAct act = begin(command.caseNumber(), command.version(), false, command.reason());
        refusal.refuse(act, command);
    }

    /**
     * 当场更正: what the applicant corrected is noted, materials are added, and acceptance is still to be decided. {@code supplement.empty} (400) where
     * nothing was corrected.
     *
     * @article ACC-04 (003 art. 18)
     */
    public void correct(CorrectOnTheSpot command) {
        CaseAct act = begin(command.caseNumber(), command.version(), true, command.what());
        if (act.opinion() == null && command.materials().isEmpty()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "supplement.empty", "ACC-04");
        }
        command.materials().forEach(InputRules::check);
        command.materials().stream().map(Application.GivenMaterial::file).filter(Objects::nonNull).forEach(files::known);
        command.materials().forEach(material -> materials.add(act.approval().id(), MaterialKind.GIVEN, material, null, act.actor(), act.at()));
        Map<String, String> details = Map.of("corrected", "true");
        steps.complete(act, CaseEventType.MATERIALS_ADDED, EventPayload.of(details), details);
    }

    private CaseAct begin(String caseNumber, long version, boolean agree, String words) {
        return steps.begin(new StepCommand(caseNumber, version, agree, words), CaseStep.ACCEPT, session.getCallerPrincipal().getName(),
                session::isCallerInRole);
    }
}
