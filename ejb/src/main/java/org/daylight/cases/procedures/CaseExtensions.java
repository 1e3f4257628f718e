package org.daylight.cases.procedures;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseStep;
import org.daylight.cases.control.ActsBeside.Scope;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.ExtensionRules;
import org.daylight.cases.control.MatterRules;
import org.daylight.cases.control.ProcedureActs;
import org.daylight.cases.control.ProcedureReadingRepository;
import org.daylight.cases.control.ProcedureRepository;
import org.daylight.cases.control.ProcedureRules;
import org.daylight.cases.entity.CaseExtension;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;

/**
 * Door: extensions. The handling department asks once, for objective reasons, while the statutory limit runs; the head of the department decides, for a
 * joint case the district government. Granted, the statutory limit is longer by the days, and the promise too where it is not over and the
 * profile lets it; the applicant is told by the event {@code EXTENDED}, and it is filed with the centre.
 *
 * <p>Example: a statutory limit of 20 working days from Monday 2026-03-02 ends on Monday 03-30; extended by 10 it ends on Tuesday 04-14, since
 * Monday 04-06 is the Tomb-Sweeping holiday.
 *
 * @article TIM-07 (Administrative Licensing Law art. 42; 003 art. 14; 004 art. 30; 001 sec. 2)
 */
@Stateless
@Audited
public class CaseExtensions {

    @Inject
    ProcedureRepository repository;
    @Inject
    ProcedureReadingRepository reading;
    @Inject
    ProcedureActs procedures;
    @Inject
    ActsBeside acts;
    @Inject
    CaseScope scope;
    @Inject
    Countdowns countdowns;
    @Resource
    SessionContext session;

    /**
     * It waits for the decision; {@code extension.days}, {@code extension.limit-over}, {@code case.reason-required} (422), {@code extension.once} (409).
     *
     * @return its id
     */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public long ask(AskExtension command) {
        CaseAct act = acts.begin(command.caseNumber(), command.version(), command.reason(), caller(), Scope.HOST);
        long caseId = act.approval().id();
        boolean joint = act.approval().isJoint();
        acts.requireOpen(act, CaseStep.EXTEND);
        ExtensionRules.requireDays(command.days(), joint);
        String reason = MatterRules.reason(command.reason());
        ExtensionRules.requireRunning(countdowns.of(caseId), LegalTime.dateOf(act.at()));
        if (repository.isExtended(caseId)) {
            throw new Problem(Problem.Kind.CONFLICT, "extension.once", "TIM-07");
        }
        CaseExtension asked = repository.add(new CaseExtension(act.approval(), joint, command.days(), reason, act.actor(), act.at()));
        acts.complete(act, CaseEventType.EXTENSION_ASKED, Map.of("days", String.valueOf(command.days()), "approver", ExtensionRules.approver(joint)));
        return asked.id();
    }

    /**
     * Granted or refused with reasons; where the promise moves, the step that waits within its limit has as many days more; {@code extension.unknown} (404), {@code extension.decided} (409), {@code extension.not-approver} (403) for the head
     * of another organ, {@code extension.own} , {@code extension.limit-over} , {@code case.reason-required} (422).
     *
     * @param opinion required to refuse; up to 4,000 characters
     */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public void decide(@Subject String caseNumber, long extensionId, boolean grant, String opinion) {
        CaseAct act = acts.begin(caseNumber, opinion, caller(), Scope.DISTRICT);
        CaseExtension extension = repository.extension(extensionId).filter(found -> found.caseId() == act.approval().id())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "extension.unknown", "TIM-07"));
        requireApprover(extension, act);
        acts.requireOpen(act, CaseStep.EXTEND);
        String said = grant ? MatterRules.textOrNull("opinion", opinion, MatterRules.TEXT) : MatterRules.reason(opinion);
        if (grant) {
            grant(extension, act, said);
        } else {
            extension.refuse(act.actor(), act.at(), said);
            acts.complete(act, CaseEventType.EXTENSION_REFUSED, Map.of("days", String.valueOf(extension.days()), "approver", act.actor()));
        }
    }

    /** Those that wait for the caller to decide, or every one of the department or district by what is asked; the longest waiting first. */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public Page<ExtensionView> find(ExtensionState state, PageRequest page) {
        Conditions which = new Conditions().andIfGiven("e.state = ?", state);
        if (state == ExtensionState.ASKED) {
            which.and("c.state in ('ACCEPTED', 'HANDLED', 'REVIEWED')");
        }
        if (!CaseScope.seesAll(session)) {
            which.and("e.department_code = ?", scope.departmentOf(session));
        }
        return reading.extensions(which, page, state == ExtensionState.ASKED);
    }

    private void requireApprover(CaseExtension extension, CaseAct act) {
        if (extension.state() != ExtensionState.ASKED) {
            throw new Problem(Problem.Kind.CONFLICT, "extension.decided", "TIM-07");
        }
        boolean organ = extension.isJoint() || act.approval().departmentCode().equals(scope.departmentOf(session));
        if (!organ || !session.isCallerInRole(ExtensionRules.approver(extension.isJoint()))) {
            throw new Problem(Problem.Kind.FORBIDDEN, "extension.not-approver", "TIM-07");
        }
        if (act.actor().equals(extension.askedBy())) {
            throw new Problem(Problem.Kind.REFUSED, "extension.own", "TIM-07");
        }
    }

    private void grant(CaseExtension extension, CaseAct act, String opinion) {
        long caseId = act.approval().id();
        LocalDate today = LegalTime.dateOf(act.at());
        List<CountdownView> limits = countdowns.of(caseId);
        ExtensionRules.requireRunning(limits, today);
        WorkingDays by = WorkingDays.of(extension.days());
        CountdownView statutory = countdowns.extend(caseId, CountdownKind.STATUTORY, by, extension.reason());
        CountdownView promised = movesPromise(limits, act, today) ? countdowns.extend(caseId, CountdownKind.PROMISED, by, extension.reason()) : null;
        LocalDate promisedDue = promised == null ? null : ProcedureRules.dueOn(promised);
        if (promised != null && limits.stream().anyMatch(limit -> limit.kind() == CountdownKind.STEP && ExtensionRules.isRunning(limit, today))) {
            countdowns.extend(caseId, CountdownKind.STEP, by, extension.reason());
        }
        extension.grant(ProcedureRules.dueOn(statutory), promisedDue, act.actor(), act.at(), opinion);
        act.approval().followLimits(countdowns.of(caseId), act.at());
        Map<String, String> details = new HashMap<>(Map.of("days", String.valueOf(extension.days()), "approver", act.actor()));
        details.put("reason", extension.reason());
        details.put("dueOn", (promisedDue == null ? ProcedureRules.dueOn(statutory) : promisedDue).toString());
        details.put("statutoryDueOn", ProcedureRules.dueOn(statutory).toString());
        acts.complete(act, CaseEventType.EXTENDED, details);
    }

    private boolean movesPromise(List<CountdownView> limits, CaseAct act, LocalDate today) {
        return ExtensionRules.movesPromise(procedures.profileOf(act.approval().id(), act.approval().departmentCode(), today))
                && limits.stream().anyMatch(limit -> limit.kind() == CountdownKind.PROMISED && ExtensionRules.isRunning(limit, today));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
