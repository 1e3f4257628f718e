package org.daylight.cases.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.MaterialRepository;
import org.daylight.cases.control.MaterialScope;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.files.Files;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: everything that came in for a case and was produced on its way. It is seen by the departments that work on the case and by the district's
 * supervisors; whoever opens a file leaves a trace.
 *
 * @article FLW-14, FLW-18 (002 art. 17), APP-06 (004 art. 18)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR,
        Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
public class CaseMaterials {

    @Inject
    MaterialRepository materials;
    @Inject
    MaterialScope scope;
    @Inject
    CaseSteps steps;
    @Inject
    Files files;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** In the order in which they came. {@code case.unknown} (404) also for a case on which the caller's department does not work. */
    public List<MaterialLine> of(String caseNumber) {
        return materials.of(scope.visible(caseNumber, session).id());
    }

    /** One that has a file, about to be opened; {@code case.unknown}, {@code material.unknown} (404). */
    @Audited
    public MaterialLine open(@Subject String caseNumber, long materialId) {
        return materials.one(scope.visible(caseNumber, session).id(), materialId).filter(material -> material.file() != null)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "material.unknown", "FLW-18"));
    }

    /** Writes the bytes of what {@link #open} gave. */
    public void write(String caseNumber, long materialId, OutputStream to) {
        files.write(open(caseNumber, materialId).file(), to);
    }

    /**
     * Adds to a case that is not decided yet: what the applicant handed in later, by the window; sheets, evidence and records, by whoever works on it.
     * It takes no version, as nothing that somebody else brought meanwhile is replaced, and whether the case is still open is looked at while it is held.
     * {@code case.unknown} (404), {@code case.step-not-open} (422), {@code supplement.nothing-given} (400), {@code material.empty} (422), {@code file.unknown} (404),
     * {@code material.other-post} (403).
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void add(@Subject String caseNumber, MaterialKind kind, List<Application.GivenMaterial> given) {
        boolean atWindow = session.isCallerInRole(Roles.WINDOW_CLERK);
        if ((kind == MaterialKind.GIVEN) != atWindow && !(atWindow && worksOnCases())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "material.other-post", "FLW-14");
        }
        if (given.isEmpty()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "supplement.nothing-given", "FLW-14");
        }
        given.forEach(InputRules::check);
        given.stream().map(Application.GivenMaterial::file).filter(Objects::nonNull).forEach(files::known);
        ApprovalCase approval = scope.held(caseNumber, session);
        CaseAct act = steps.beginAutomatic(approval, session.getCallerPrincipal().getName(), clock.instant());
        given.forEach(material -> materials.add(approval.id(), kind, material, null, act.actor(), act.at()));
        Map<String, String> details = Map.of("kind", kind.name());
        steps.complete(act, CaseEventType.MATERIALS_ADDED, EventPayload.of(details), details);
    }

    private boolean worksOnCases() {
        return session.isCallerInRole(Roles.HANDLER) || session.isCallerInRole(Roles.REVIEWER) || session.isCallerInRole(Roles.APPROVER);
    }
}
