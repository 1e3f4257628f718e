package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseLimits;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.DecisionCheck;
import org.daylight.cases.control.KeyFacts;
import org.daylight.cases.control.NonAcceptance;
import org.daylight.cases.control.ProcedureActs;
import org.daylight.cases.control.ProcedureRules;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.CaseAcceptance;
import org.daylight.cases.procedures.StartProcedure;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door: a case moves on, each step of its item's flow by a person of the right post, in the right department (受理→承办→审核→批准→办结).
 *
 * <p>Every step answers {@code staff.not-on-duty} (403), {@code case.unknown} (404), {@code case.other-department} (403),
 * {@code case.stale-version} (409) where somebody acted since the person looked, {@code case.step-not-open} (422) out of order or while paused,
 * {@code case.other-post}, {@code case.other-person} (403) where the step is another post's or person's, {@code case.next-unknown} (422) where the flow
 * does not lead there, {@code case.same-person} (422) where the same person held the level before, {@code case.facts-rejected} (422) where a key fact
 * is not of the type that the item names, or, at 承办 and 批准, one that it requires is missing, {@code case.opinion-required} and {@code case.reason-required} (422).
 *
 * @article FLW-04 (000 art. 16(1)), FLW-05 (002 art. 16), FLW-20 (000 art. 21(5)), AUT-08 (004 art. 13), AUT-13 (000 art. 30(3))
 */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT})
public class CaseHandling {
    private static final Map<CaseStep, CaseEventType> EVENTS = Map.of(CaseStep.HANDLE, CaseEventType.HANDLED, CaseStep.REVIEW, CaseEventType.REVIEWED,
            CaseStep.DECIDE, CaseEventType.DECIDED, CaseStep.CLOSE, CaseEventType.CLOSED, CaseStep.SPECIAL, CaseEventType.SPECIAL_DONE);

    @Inject
    CaseSteps steps;
    @Inject
    CaseLimits limits;
    @Inject
    ProcedureActs procedures;
    @Inject
    ItemCatalogue items;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    DecisionCheck decisions;
    @Inject
    KeyFacts facts;
    @Inject
    NonAcceptance refusal;
    @Inject
    Event<CaseDecided> decided;
    @Resource
    SessionContext session;

    /**
     * 受理 (agree) or 不予受理 for the conditions are not met (reason required, the case is closed; {@link CaseAcceptance#refuse} names other grounds). Acceptance binds the case to the item version and the supervision profile in force on the day and starts
     * the statutory and the promised limit: accepted on 2026-03-02, day 1 is 2026-03-03.
     *
     * @article ACC-02 (000 art. 10(3)), ACC-09 (004 art. 21), TIM-01 (004 art. 11)
     */
    public void accept(StepCommand command) {
        acceptance(command);
    }

    /** 承办: the handler's opinion stands in the timeline; a "no" is advice, and the case goes on. */
    @Audited(tracesItself = true)
    public void handle(StepCommand command) {
        take(CaseStep.HANDLE, command);
    }

    /** 审核: the reviewer's opinion stands in the timeline; a "no" is advice, and the case goes on. */
    @Audited(tracesItself = true)
    public void review(StepCommand command) {
        take(CaseStep.REVIEW, command);
    }

    /**
     * 批准: grants (agree) or denies; stops the limits; a grant leads to a certificate in the same transaction. {@code case.not-answered-from-above},
     * {@code case.result-missing}, {@code case.result-kind}, {@code case.result-amount}, {@code case.result-circumstance} (422) where the item asks for a
     * result as data; {@code case.discretion-exceeded} (422), {@code case.basis-required} (422) for a denial without legal basis.
     *
     * @article TIM-10 (004 art. 26), FLW-23, FLW-24 (001 二), ORG-11 (003 art. 27)
     */
    @Audited(tracesItself = true)
    public void decide(StepCommand command) {
        take(CaseStep.DECIDE, command);
    }

    /** A special step of the flow, such as an inspection on site: its opinion stands in the timeline. */
    @Audited(tracesItself = true)
    public void special(StepCommand command) {
        take(CaseStep.SPECIAL, command);
    }

    /** 办结: the result is handed over. {@code agree} is not used. */
    @Audited(tracesItself = true)
    public void close(StepCommand command) {
        take(CaseStep.CLOSE, command);
    }

    /**
     * 即办: the case is accepted and decided in one act, each step of its flow up to the decision with an event of its own; all of them must be the person's,
     * or nothing happens. {@code case.not-on-the-spot} (422) for an item that is not done on the spot or on the same day.
     *
     * @article FLW-06, FLW-07 (000 art. 10(4); 004 art. 22), TIM-14 (003 art. 14), ORG-11 (003 art. 27)
     */
    public void onTheSpot(StepCommand command) {
        CaseStep step = CaseStep.ACCEPT;
        StepCommand next = command.agreeing(true);
        ApprovalCase approval;
        do {
            approval = step == CaseStep.ACCEPT ? acceptance(next) : take(step, step == CaseStep.DECIDE ? next.agreeing(command.agree()) : next);
            DecisionCheck.requireOnTheSpot(approval);
            next = command.agreeing(true).seenAt(approval.version());
            step = approval.outcome() == null ? CaseRules.waitingStep(approval.standing()) : null;
        } while (step != null);
    }

    private ApprovalCase acceptance(StepCommand command) {
        CaseAct act = begin(command, CaseStep.ACCEPT);
        if (act.agreed()) {
            ItemVersionView item = itemInForce(act);
            ProfileVersion profile = profiles.inForce(act.approval().departmentCode(), LegalTime.dateOf(act.at()));
            act.approval().accept(item, profile.id(), limits.start(act.approval().id(), item, profile.content(), act.at()), act.actor(), act.at());
            steps.complete(act, CaseEventType.ACCEPTED, null);
        } else {
            refusal.refuse(act);
        }
        return act.approval();
    }

    private ApprovalCase take(CaseStep step, StepCommand command) {
        CaseAct act = steps.beginAtOnce(command, step, session.getCallerPrincipal().getName(), session::isCallerInRole);
        ApprovalCase approval = act.approval();
        facts.requireComplete(act, step);
        String operation = "CaseHandling." + step.name().toLowerCase(Locale.ROOT);
        Map<String, String> result = step == CaseStep.DECIDE ? decisions.decidable(act) : Map.of();
        switch (step) {
            case HANDLE -> approval.handle(act.actor());
            case REVIEW -> approval.review(act.actor());
            case DECIDE -> decide(act);
            case CLOSE -> approval.close(act.actor(), act.at());
            default -> approval.doneBy(act.actor());
        }
        steps.completeAtOnce(act, EVENTS.get(step), step == CaseStep.CLOSE ? null : agreement(act, result), details(act, result), facts.json(approval.itemVersionId(), command.facts()), operation);
        if (step == CaseStep.DECIDE) {
            decided.fire(decision(act));
        }
        return approval;
    }

    private void decide(CaseAct act) {
        act.approval().decide(act.agreed() ? CaseOutcome.GRANTED : CaseOutcome.DENIED, act.actor(), act.at());
        if (limits.runsOnAfterDecision(act.approval(), act.at())) {
            act.approval().runOn();
        }
    }

    /**
     * Begins the procedure 中断 with a reason (the opinion), between acceptance and decision: the promise stands still, the statutory limit runs on; {@code case.limit-over} (422) on and after the last day of the
     * promised limit. {@code agree} is not used.
     *
     * @article TIM-05 (004 art. 24), TIM-08 (004 art. 30)
     */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void suspend(StepCommand command) {
        procedures.start(begin(command, CaseStep.SUSPEND), new StartProcedure(command.caseNumber(), command.version(), ProcedureRules.INTERRUPTION,
                command.opinion(), ProcedureRules.INTERRUPTION_DAYS, null, null, null));
    }

    /** Ends the interruption, with the warning and the due day moved by it. {@code agree} is not used, the opinion may be null. */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void resume(StepCommand command) {
        procedures.resume(begin(command, CaseStep.RESUME));
    }

    private CaseAct begin(StepCommand command, CaseStep step) {
        return steps.begin(command, step, session.getCallerPrincipal().getName(), session::isCallerInRole);
    }

    private ItemVersionView itemInForce(CaseAct act) {
        String itemCode = items.version(act.approval().itemVersionId()).itemCode();
        return items.inForce(itemCode, LegalTime.dateOf(act.at()));
    }

    private static Map<String, String> details(CaseAct act, Map<String, String> result) {
        Map<String, String> details = new HashMap<>(result);
        details.put("agree", Boolean.toString(act.agreed()));
        if (act.basis() != null) {
            details.put("basis", act.basis());
        }
        return details;
    }

    private static String agreement(CaseAct act, Map<String, String> result) {
        JsonObjectBuilder said = JsonParts.object().add("agree", act.agreed());
        result.forEach(said::add);
        return (act.basis() == null ? said : said.add("basis", act.basis())).build().toString();
    }

    private static CaseDecided decision(CaseAct act) {
        ApprovalCase approval = act.approval();
        return new CaseDecided(approval.id(), approval.caseNumber(), approval.itemVersionId(), approval.departmentCode(),
                approval.applicantName(), approval.outcome(), act.actor(), act.at());
    }
}
