package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/** What acts beside the flow have in common: they hold the case, are taken by a person of the right department and are written as events. */
@ApplicationScoped
public class ActsBeside {
    private static final int LONGEST_NUMBER = 80;

    @Inject
    CaseRepository cases;
    @Inject
    JointRepository joints;
    @Inject
    CaseSteps steps;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;

    /** Of which department the person must be. */
    public enum Scope {
        /** That of the case. */
        HOST,
        /** That of the case or one that handles it with others. */
        PARTNER,
        /** Any. */
        DISTRICT
    }

    /** The case, held, as the person saw it: {@code case.unknown} (404), {@code case.other-department} (403), {@code case.stale-version} (409). */
    public CaseAct begin(String caseNumber, long version, String opinion, String username, Scope scope) {
        ApprovalCase approval = held(caseNumber, username, scope);
        CaseRules.requireCurrent(version, approval.version());
        return begun(approval, opinion, username);
    }

    /** The same, whatever happened meanwhile. */
    public CaseAct begin(String caseNumber, String opinion, String username, Scope scope) {
        return begun(held(caseNumber, username, scope), opinion, username);
    }

    private ApprovalCase held(String caseNumber, String username, Scope scope) {
        StaffMember person = staff.onDuty(username);
        InputRules.atMost("caseNumber", caseNumber, LONGEST_NUMBER);
        ApprovalCase approval = cases.lockByNumber(caseNumber == null ? "" : caseNumber.strip()).orElseThrow(CaseRules::unknown);
        requireScope(approval, person.departmentCode(), scope);
        return approval;
    }

    /** A light that changed by time and is not yet told is told first. */
    private CaseAct begun(ApprovalCase approval, String opinion, String username) {
        StepCommand command = new StepCommand(approval.caseNumber(), approval.version(), true, opinion);
        return new CaseAct(approval, command, username, steps.beginAutomatic(approval, username, clock.instant()).at());
    }

    /** The case, held already, for what follows from another act. */
    public CaseAct automatic(String caseNumber, String actor, String opinion) {
        ApprovalCase approval = cases.lockByNumber(caseNumber).orElseThrow(CaseRules::unknown);
        return new CaseAct(approval, new StepCommand(caseNumber, approval.version(), true, opinion), actor, clock.instant());
    }

    /** {@code case.step-not-open} (422). */
    public void requireOpen(CaseAct act, CaseStep step) {
        CaseRules.requireOpen(step, act.approval().standing(), act.actor(), role -> true);
    }

    /** Before {@link #complete}: the act counts as one, so that nobody takes it twice from the same view, though no date of the case's row moves. */
    public void count(CaseAct act) {
        steps.countAct(act);
    }

    /** Written with its event, the light it leads to and the news. */
    public void complete(CaseAct act, CaseEventType type, Map<String, String> details) {
        steps.complete(act, type, json(details), details);
    }

    private void requireScope(ApprovalCase approval, String department, Scope scope) {
        boolean host = approval.departmentCode().equals(department);
        if (scope == Scope.DISTRICT || host || scope == Scope.PARTNER && joints.isPartner(approval.id(), department)) {
            return;
        }
        throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
    }

    static String json(Map<String, String> details) {
        JsonObjectBuilder json = JsonParts.object();
        new TreeMap<>(details).forEach(json::add);
        return json.build().toString();
    }
}
