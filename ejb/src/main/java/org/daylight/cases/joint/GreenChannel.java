package org.daylight.cases.joint;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.control.ActsBeside.Scope;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.GreenTargets;
import org.daylight.cases.control.JointReadingRepository;
import org.daylight.cases.control.JointRepository;
import org.daylight.cases.control.MatterRules;
import org.daylight.cases.entity.CoordinationNote;
import org.daylight.cases.entity.GreenChannelCase;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: the green channel (绿色通道) and what the centre coordinates and tracks. The accelerated limit is a target of the house beside the promise, agreed with the
 * department: the published promise and the statutory limit stay as they are, so that nobody is marked late by a favour; who misses the target is shown.
 * The responsible window is told at once by the event {@code GREEN_CHANNEL}.
 *
 * @article JNT-04 (003 art. 7(4)), JNT-07 (003 art. 13)
 */
@Stateless
@Audited
public class GreenChannel {
    private static final int PROJECT = 400;

    @Inject
    ActsBeside acts;
    @Inject
    JointRepository repository;
    @Inject
    JointReadingRepository reading;
    @Inject
    GreenTargets targets;
    @Inject
    CaseScope scope;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * The case goes through the green channel from now on; {@code green.already} (409), {@code green.decided}, {@code green.days} (422) where the target is not shorter
     * than the promise.
     *
     * @param project    the major project, 1 to 400 characters
     * @param consent    who of the department agreed, 1 to 400 characters
     * @param targetDays working days from acceptance, fewer than the promise has
     */
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void open(@Subject String caseNumber, String project, String reason, String consent, int targetDays) {
        CaseAct act = acts.begin(caseNumber, reason, caller(), Scope.DISTRICT);
        long caseId = act.approval().id();
        require(repository.green(caseId).isEmpty(), Problem.Kind.CONFLICT, "green.already");
        require(act.approval().closedAt() == null && act.approval().outcome() == null, Problem.Kind.REFUSED, "green.decided");
        require(targetDays > 0 && targetDays < targets.promisedDays(act.approval()), Problem.Kind.REFUSED, "green.days");
        GreenChannelCase green = new GreenChannelCase(caseId, MatterRules.text("project", project, PROJECT), MatterRules.reason(reason),
                MatterRules.text("consent", consent, PROJECT), targetDays, act.actor(), act.at());
        green.aimAt(targets.targetOn(caseId, targetDays));
        repository.add(green);
        act.approval().enterGreenChannel();
        Map<String, String> details = new HashMap<>(Map.of("project", project.strip(), "days", String.valueOf(targetDays)));
        if (green.targetOn() != null) {
            details.put("targetOn", green.targetOn().toString());
        }
        acts.complete(act, CaseEventType.GREEN_CHANNEL, details);
    }

    /** A note stands on the case: tracked as a key case, progress, or urged. {@code input.missing} (400). */
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void note(@Subject String caseNumber, NoteKind kind, String note) {
        CaseAct act = acts.begin(caseNumber, note, caller(), Scope.DISTRICT);
        if (kind == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "kind");
        }
        repository.add(new CoordinationNote(act.approval().id(), kind, MatterRules.text("note", note, MatterRules.TEXT), act.actor(), act.at()));
        if (kind == NoteKind.URGED) {
            acts.complete(act, CaseEventType.GREEN_CHANNEL, Map.of("urged", "true"));
        }
    }

    /** Notes of the centre on a case that the caller may see, the oldest first. */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR,
            Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public List<NoteLine> notes(String caseNumber) {
        return scope.visible(caseNumber, session).map(found -> reading.notes(found.id())).orElse(List.of());
    }

    /**
     * Cases in the green channel, those that miss their target first; for who sees one department only, of that one. Sortable: {@code caseNumber}, {@code targetOn},
     * {@code openedAt}.
     *
     * @param open null: all; true: not decided
     */
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD, Roles.WINDOW_CLERK, Roles.HANDLER,
            Roles.REVIEWER, Roles.APPROVER})
    public Page<GreenLine> find(Boolean open, String text, PageRequest page) {
        Conditions which = new Conditions().containing(text, "c.case_number", "c.subject", "g.project");
        if (open != null) {
            which.and(open ? "c.stopped_at is null" : "c.stopped_at is not null");
        }
        if (!CaseScope.seesAll(session)) {
            which.and("c.department_code = ?", scope.departmentOf(session));
        }
        return targets.find(which, page, clock.instant());
    }

    private static void require(boolean holds, Problem.Kind kind, String code) {
        if (!holds) {
            throw new Problem(kind, code, "JNT-07");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
