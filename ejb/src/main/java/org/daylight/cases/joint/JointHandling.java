package org.daylight.cases.joint;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseStep;
import org.daylight.cases.control.AcceptanceRules;
import org.daylight.cases.control.ActsBeside.Scope;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseLimits;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.JointRepository;
import org.daylight.cases.control.JointRules;
import org.daylight.cases.control.MatterRules;
import org.daylight.cases.control.OpinionRequests;
import org.daylight.cases.control.SupplementRepository;
import org.daylight.cases.entity.JointOpinion;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: several departments handle a case together. The host asks, the others see the case and its materials and give their opinions side by side, each
 * within a limit of its own; the host decides when all have come, or goes on with reasons without one that is late.
 *
 * <p>Acts answer {@code staff.not-on-duty}, {@code case.other-department} (403), {@code case.unknown}, {@code joint.opinion-unknown} (404),
 * {@code case.step-not-open} (422).
 *
 * @article JNT-01, JNT-02 (003 art. 12), JNT-05 (004 art. 25), JNT-06 (004 art. 27), JNT-08 (000 art. 3), TIM-12 (001 sec. 2)
 */
@Stateless
@Audited
public class JointHandling {
    private static final int QUESTION = 1_000;

    @Inject
    ActsBeside acts;
    @Inject
    JointRepository repository;
    @Inject
    OpinionRequests requests;
    @Inject
    SupplementRepository supplements;
    @Inject
    CaseLimits limits;
    @Inject
    CaseJournal journal;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /**
     * Each department's opinion waits and its limit runs; the case is a joint one from now on, and its statutory limit that of several organs (Administrative
     * Licensing Law art. 42(2)). {@code joint.nobody-asked} (400), {@code joint.department},
     * {@code joint.days} (422), {@code department.unknown} (404), {@code case.stale-version} (409).
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void ask(AskOpinions command) {
        CaseAct act = acts.begin(command.caseNumber(), command.version(), command.question(), caller(), Scope.HOST);
        acts.requireOpen(act, CaseStep.ASK_OPINION);
        String question = MatterRules.text("question", command.question(), QUESTION);
        Set<String> waiting = repository.waiting(act.approval().id()).stream().map(JointOpinion::departmentCode).collect(Collectors.toSet());
        JointRules.requireAsked(command.departments(), act.approval().departmentCode(), waiting);
        command.departments().forEach(asked -> staff.department(asked.departmentCode()));
        repository.open(act.approval().id(), command.mode() == null ? JointMode.JOINT : command.mode(), act.actor(), act.at());
        limits.handleJointly(act.approval()).ifPresent(moved -> tell(act, moved));
        for (AskOpinions.Asked asked : command.departments()) {
            JointOpinion opinion = requests.ask(act, asked.departmentCode(), question, asked.days());
            acts.complete(act, CaseEventType.OPINION_ASKED, about(opinion, Map.of("dueAt", requests.dueAt(opinion).map(Instant::toString).orElse(""))));
        }
    }

    /**
     * The department's opinion stands, late where its limit has passed; {@code joint.opinion-given} (409), {@code case.reason-required} (422),
     * {@code input.missing}, {@code supplement.empty}, {@code supplement.too-many} (400), {@code joint.other-department} (403). What is to be supplemented waits
     * for the host's one notice.
     */
    @RolesAllowed(Roles.HANDLER)
    public void give(GiveOpinion command) {
        CaseAct act = acts.begin(command.caseNumber(), command.opinion(), caller(), Scope.PARTNER);
        acts.requireOpen(act, CaseStep.GIVE_OPINION);
        JointOpinion opinion = JointRules.requireWaiting(opinion(act, command.opinionId()));
        if (!opinion.departmentCode().equals(staff.onDuty(act.actor()).departmentCode())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "joint.other-department", "JNT-02");
        }
        String said = command.agree() ? MatterRules.text("opinion", command.opinion(), MatterRules.TEXT) : MatterRules.reason(command.opinion());
        boolean late = JointRules.isLate(requests.dueAt(opinion).orElse(null), act.at());
        String needs = MatterRules.textOrNull("needs", command.needs(), MatterRules.TEXT);
        List<AskSupplement.Line> lines = needs == null ? List.of() : needs.lines().filter(line -> !line.isBlank()).map(line -> new AskSupplement.Line(null, line)).toList();
        AcceptanceRules.check(lines);
        lines.forEach(line -> supplements.addNeed(act.approval().id(), opinion.departmentCode(), line, act.actor(), act.at()));
        opinion.give(command.agree(), said, needs, act.actor(), act.at(), late, null);
        requests.stop(opinion, act.at());
        acts.complete(act, CaseEventType.OPINION_GIVEN, about(opinion, Map.of("agree", String.valueOf(command.agree()), "late", String.valueOf(late))));
    }

    /** 催办: the department is told again that its opinion waits; {@code joint.opinion-given} (409). */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.CENTRE_MANAGER})
    public void urge(@Subject String caseNumber, long opinionId, String note) {
        Scope scope = CaseScope.is(session, Roles.CENTRE_MANAGER) ? Scope.DISTRICT : Scope.HOST;
        CaseAct act = acts.begin(caseNumber, MatterRules.textOrNull("note", note, QUESTION), caller(), scope);
        JointOpinion opinion = JointRules.requireWaiting(opinion(act, opinionId));
        opinion.urge(act.at());
        acts.complete(act, CaseEventType.OPINION_URGED, about(opinion, Map.of()));
    }

    /** The host goes on without an opinion whose limit has passed; {@code joint.opinion-given} (409), {@code joint.not-late}, {@code case.reason-required} (422). */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void goOnWithout(@Subject String caseNumber, long opinionId, String reason) {
        CaseAct act = acts.begin(caseNumber, reason, caller(), Scope.HOST);
        JointOpinion opinion = JointRules.requireWaiting(opinion(act, opinionId));
        JointRules.requireLate(requests.dueAt(opinion).orElse(null), act.at());
        opinion.waive(act.actor(), act.at(), MatterRules.reason(reason));
        requests.stop(opinion, act.at());
        acts.complete(act, CaseEventType.OPINION_GIVEN, about(opinion, Map.of("waived", "true")));
    }

    private void tell(CaseAct act, Map<String, String> moved) {
        journal.append(act.approval().id(), CaseEventType.DEADLINE_MOVED, act.at(), act.actor(), null, EventPayload.of(moved), moved);
    }

    private JointOpinion opinion(CaseAct act, long id) {
        return repository.opinion(id).filter(found -> found.caseId() == act.approval().id())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "joint.opinion-unknown", "JNT-02"));
    }

    private static Map<String, String> about(JointOpinion opinion, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("department", opinion.departmentCode());
        details.put("opinionId", String.valueOf(opinion.id()));
        return details;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
