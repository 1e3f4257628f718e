package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.daylight.audit.Audited;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseLimits;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door: a case moves on, each step by a person in the right role and department (受理→承办→审核→批准→办结).
 *
 * <p>Every step answers {@code staff.not-on-duty} (403), {@code case.unknown} (404), {@code case.other-department} (403),
 * {@code case.stale-version} (409) where somebody acted since the person looked, {@code case.step-not-open} (422) out of order or while paused,
 * {@code case.same-person} (422) where the same person held the level before, {@code case.opinion-required} and {@code case.reason-required} (422).
 *
 * @article FLW-04 (000 art. 16(1)), FLW-05 (002 art. 16), FLW-20 (000 art. 21(5)), AUT-08 (004 art. 13), AUT-13 (000 art. 30(3))
 */
@Stateless
@Audited
public class CaseHandling {

    @Inject
    CaseSteps steps;
    @Inject
    CaseLimits limits;
    @Inject
    ItemCatalogue items;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Event<CaseDecided> decided;
    @Resource
    SessionContext session;

    /**
     * 受理 (agree) or 不予受理 (reason required, the case is closed). Acceptance binds the case to the item version and the supervision profile in force on the day and starts
     * the statutory and the promised limit: accepted on 2026-03-02, day 1 is 2026-03-03.
     *
     * @article ACC-02 (000 art. 10(3)), ACC-09 (004 art. 21), TIM-01 (004 art. 11)
     */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void accept(StepCommand command) {
        CaseAct act = begin(command, CaseStep.ACCEPT);
        if (act.agreed()) {
            ItemVersionView item = itemInForce(act);
            ProfileVersion profile = profiles.inForce(act.approval().departmentCode(), LegalTime.dateOf(act.at()));
            act.approval().accept(item, profile.id(), limits.start(act.approval().id(), item, profile.content(), act.at()), act.actor(), act.at());
        } else {
            act.approval().notAccept(act.actor(), act.at());
        }
        steps.complete(act, act.agreed() ? CaseEventType.ACCEPTED : CaseEventType.NOT_ACCEPTED, null);
    }

    /** 承办: the handler's opinion stands in the timeline; a "no" is advice, and the case goes on. */
    @RolesAllowed(Roles.HANDLER)
    public void handle(StepCommand command) {
        CaseAct act = begin(command, CaseStep.HANDLE);
        act.approval().handle(act.actor());
        steps.complete(act, CaseEventType.HANDLED, agreement(act));
    }

    /** 审核: the reviewer's opinion stands in the timeline; a "no" is advice, and the case goes on. */
    @RolesAllowed(Roles.REVIEWER)
    public void review(StepCommand command) {
        CaseAct act = begin(command, CaseStep.REVIEW);
        act.approval().review(act.actor());
        steps.complete(act, CaseEventType.REVIEWED, agreement(act));
    }

    /**
     * 批准: grants (agree) or denies; stops the limits; a grant leads to a certificate in the same transaction.
     *
     * @article TIM-10 (004 art. 26)
     */
    @RolesAllowed(Roles.APPROVER)
    public void decide(StepCommand command) {
        CaseAct act = begin(command, CaseStep.DECIDE);
        act.approval().decide(act.agreed() ? CaseOutcome.GRANTED : CaseOutcome.DENIED, act.actor(), act.at());
        limits.stop(act.approval().id(), act.at());
        steps.complete(act, CaseEventType.DECIDED, agreement(act));
        decided.fire(decision(act));
    }

    /** 办结: the result is handed over. {@code agree} is not used. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void close(StepCommand command) {
        CaseAct act = begin(command, CaseStep.CLOSE);
        act.approval().close(act.actor(), act.at());
        steps.complete(act, CaseEventType.CLOSED, null);
    }

    /**
     * Pauses the limits with a reason (the opinion), between acceptance and decision; {@code case.limit-over} (422) on and after the last day of the
     * promised limit. {@code agree} is not used.
     *
     * @article TIM-05 (004 art. 24), TIM-08 (004 art. 30)
     */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void suspend(StepCommand command) {
        CaseAct act = begin(command, CaseStep.SUSPEND);
        act.approval().suspend(limits.pause(act.approval().id(), act.at(), act.opinion()), act.at());
        steps.complete(act, CaseEventType.SUSPENDED, null);
    }

    /** Lets the limits run on, with the warning and the due day moved by the pause. {@code agree} is not used, the opinion may be null. */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void resume(StepCommand command) {
        CaseAct act = begin(command, CaseStep.RESUME);
        act.approval().resume(limits.resume(act.approval().id(), act.at()));
        steps.complete(act, CaseEventType.RESUMED, null);
    }

    private CaseAct begin(StepCommand command, CaseStep step) {
        return steps.begin(command, step, session.getCallerPrincipal().getName());
    }

    private ItemVersionView itemInForce(CaseAct act) {
        String itemCode = items.version(act.approval().itemVersionId()).itemCode();
        return items.inForce(itemCode, LegalTime.dateOf(act.at()));
    }

    private static String agreement(CaseAct act) {
        return "{\"agree\": %b}".formatted(act.agreed());
    }

    private static CaseDecided decision(CaseAct act) {
        ApprovalCase approval = act.approval();
        return new CaseDecided(approval.id(), approval.caseNumber(), approval.itemVersionId(), approval.departmentCode(),
                approval.applicantName(), approval.outcome(), act.actor(), act.at());
    }
}
