package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.Hearing;
import org.daylight.cases.entity.SpecialProcedure;
import org.daylight.kernel.Problem;

/**
 * What a step of the flow waits for beside the flow: the decision for the opinions of co-handling departments, and after a hearing for a reference to
 * its minutes; who presided over a hearing examines nothing.
 */
@ApplicationScoped
public class CaseGates {
    @Inject
    ProcedureRepository procedures;
    @Inject
    JointRepository joints;
    @Inject
    NoticeLimit notice;
    @Inject
    Clock clock;

    /**
     * {@code case.deemed-accepted} (409), {@code joint.opinions-missing}, {@code hearing.minutes-missing}, {@code hearing.minutes-not-referred},
     * {@code hearing.chair-examines} (422).
     */
    public void require(ApprovalCase approval, CaseStep step, StepCommand command, String username) {
        if (step == CaseStep.ACCEPT || step == CaseStep.ASK_SUPPLEMENT) {
            requireStillToTell(approval, clock.instant());
        }
        if (approval.isHeard() && (step == CaseStep.HANDLE || step == CaseStep.REVIEW || step == CaseStep.DECIDE)) {
            for (Hearing hearing : procedures.hearings(approval.id())) {
                HearingRules.requireIndependent(hearing.chair(), Set.of(username));
                HearingRules.requireOver(step == CaseStep.DECIDE && procedures.procedure(hearing.procedureId()).filter(SpecialProcedure::isRunning).isPresent());
                HearingRules.requireReference(step == CaseStep.DECIDE ? hearing.minutesNumber() : null, command.opinion());
            }
        }
        if (step == CaseStep.DECIDE && approval.isJoint()) {
            JointRules.requireComplete(joints.waiting(approval.id()).size());
        }
    }

    /** Who was told nothing in time is accepted by law; nobody may refuse, ask or accept later, though the watch has not looked yet (ACC-04). */
    private void requireStillToTell(ApprovalCase approval, Instant now) {
        boolean late = approval.state() == CaseState.REGISTERED && !approval.isSupplementing() && approval.dueAt() != null && now.isAfter(approval.dueAt());
        if (late && notice.hasPassed(approval, now)) {
            throw new Problem(Problem.Kind.CONFLICT, "case.deemed-accepted", "ACC-04");
        }
    }
}
