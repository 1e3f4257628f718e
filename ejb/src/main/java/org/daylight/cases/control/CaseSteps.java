package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseOverdue;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.LightChange;
import org.daylight.deadlines.Light;
import org.daylight.items.HandlingType;
import org.daylight.items.StepKind;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.Representatives;
import org.daylight.organisation.StaffDirectory;

/**
 * What every step has in common: it is checked before anything changes, and written with its event, the step that waits next, the light it leads to
 * and the news of it.
 */
@ApplicationScoped
public class CaseSteps {
    private static final int LONGEST_NUMBER = 80;
    /** Actor of changes that time alone made, the same as when nobody is at the case. */
    private static final String LIGHT_WATCH = "light-watch";

    @Inject
    CaseRepository cases;
    @Inject
    StepRepository atOnce;
    @Inject
    EventRepository events;
    @Inject
    CaseProgress progress;
    @Inject
    CaseLimits limits;
    @Inject
    CaseGates gates;
    @Inject
    StaffDirectory staff;
    @Inject
    Representatives representatives;
    @Inject
    Event<CaseNews> news;
    @Inject
    Event<CaseOverdue> overdue;
    @Inject
    Clock clock;

    /** As {@link #begin(StepCommand, CaseStep, String, Predicate)} for an operation that only one post can call. */
    public CaseAct begin(StepCommand command, CaseStep step, String username) {
        return begin(command, step, username, role -> true);
    }

    /**
     * The case, locked, with the right of the person to this step on it proven: duty, department, version, openness, post, separation of duties,
     * reasons, in this order. A light that changed by time and is not yet told is told first, so that a step never hides it.
     *
     * @param held which roles the person has
     */
    public CaseAct begin(StepCommand command, CaseStep step, String username, Predicate<String> held) {
        String department = staff.onDuty(username).departmentCode();
        InputRules.atMost("caseNumber", command.caseNumber(), LONGEST_NUMBER);
        ApprovalCase approval = cases.lockByNumber(command.caseNumber()).orElseThrow(CaseRules::unknown);
        return begun(approval, department, command, step, username, held);
    }

    /** The same for an act that ends with {@link #completeAtOnce}: the case in hand is a copy, of which nothing else is written. */
    public CaseAct beginAtOnce(StepCommand command, CaseStep step, String username, Predicate<String> held) {
        InputRules.atMost("caseNumber", command.caseNumber(), LONGEST_NUMBER);
        Optional<StepRepository.Locked> found = atOnce.lock(command.caseNumber(), username, LegalTime.today(clock));
        String department = (found.isPresent() ? StaffDirectory.onDuty(found.get().duty(), clock.instant()) : staff.onDuty(username)).departmentCode();
        return begun(found.orElseThrow(CaseRules::unknown).approval(), department, command, step, username, held);
    }

    private CaseAct begun(ApprovalCase approval, String department, StepCommand command, CaseStep step, String username, Predicate<String> held) {
        CaseRules.requireReach(step, approval.standing(), approval.departmentCode(), department);
        CaseRules.requireCurrent(command.version(), approval.version());
        CaseRules.requireOpen(step, approval.standing(), username, holding(approval, username, held));
        InputRules.check(command, step);
        gates.require(approval, step, command, username);
        Instant now = clock.instant();
        tellTurnedLight(approval, now);
        return new CaseAct(approval, command, username, now);
    }

    /** As {@link #begin} for what may be done beside the step that waits, by whoever may take that step. */
    public CaseAct beginBeside(StepCommand command, String username, Predicate<String> held) {
        String department = staff.onDuty(username).departmentCode();
        InputRules.atMost("caseNumber", command.caseNumber(), LONGEST_NUMBER);
        ApprovalCase approval = cases.lockByNumber(command.caseNumber()).orElseThrow(CaseRules::unknown);
        CaseStep step = CaseRules.waitingStep(approval.standing());
        CaseRules.requireReach(step, approval.standing(), approval.departmentCode(), department);
        CaseRules.requireCurrent(command.version(), approval.version());
        CaseRules.requireOpen(step, approval.standing(), username, holding(approval, username, held));
        Instant now = clock.instant();
        tellTurnedLight(approval, now);
        return new CaseAct(approval, command, username, now);
    }

    /** A chief representative in office decides what is done on the spot, whichever post the flow names (ORG-11). */
    private Predicate<String> holding(ApprovalCase approval, String username, Predicate<String> held) {
        return role -> held.test(role) || mayDecideOnTheSpot(approval, username);
    }

    private boolean mayDecideOnTheSpot(ApprovalCase approval, String username) {
        return HandlingType.INSTANT.name().equals(approval.handlingType()) && approval.waiting() != null && approval.waiting().kind() == StepKind.DECIDE
                && representatives.dutyOf(username, approval.handlingType(), LegalTime.today(clock)).isPresent();
    }

    /** Before a procedure of the system acts on a locked case: a light that changed by time is told first. */
    public CaseAct beginAutomatic(ApprovalCase locked, String procedure, Instant at) {
        tellTurnedLight(locked, at);
        return new CaseAct(locked, new StepCommand(locked.caseNumber(), locked.version(), true, null), procedure, at);
    }

    private void tellTurnedLight(ApprovalCase approval, Instant now) {
        approval.announceTurnedLight(now).ifPresent(change -> append(approval, change, LIGHT_WATCH, now));
    }

    /** A new case waits for the first step of its flow; written with the event {@code REGISTERED} and the news of it. */
    public void opened(ApprovalCase registered, String actor, Instant at, Map<String, String> details) {
        progress.open(registered, registered.receivedAt());
        cases.save();
        events.append(new CaseEvent(registered.id(), CaseEventType.REGISTERED, at, at, actor, null, details.isEmpty() ? null : EventPayload.of(details)));
        tell(registered, CaseEventType.REGISTERED, actor, at, details);
    }

    /** Before {@link #complete}: the act counts as one, though it changes nothing of where the case stands. */
    public void countAct(CaseAct act) {
        cases.countAct(act.approval());
    }

    /** As {@link #complete(CaseAct, CaseEventType, String, Map)} with no more than the opinion told. */
    public void complete(CaseAct act, CaseEventType type, String payload) {
        complete(act, type, payload, Map.of());
    }

    /**
     * The act is written and told. {@code ACCEPTED}, {@code DEEMED_ACCEPTED}, {@code HANDLED}, {@code REVIEWED}, {@code DECIDED}, {@code CLOSED} and
     * {@code SPECIAL_DONE} end the step that waits and let the next one of the flow wait; after {@code NOT_ACCEPTED} and {@code WITHDRAWN} nothing
     * waits any more; everything else leaves what waits as it is.
     *
     * @param payload JSON object of the event; may be null
     * @param details what the news says beside the opinion
     */
    public void complete(CaseAct act, CaseEventType type, String payload, Map<String, String> details) {
        String written = progress.followed(act, type, payload);
        Optional<LightChange> change = act.approval().announceLight(act.at());
        cases.save();
        events.append(new CaseEvent(act.approval().id(), type, act.at(), act.at(), act.actor(), act.opinion(), written));
        change.ifPresent(light -> append(act.approval(), light, act.actor(), act.at()));
        tell(act.approval(), type, act.actor(), act.at(), withOpinion(act, details));
    }

    /**
     * As {@link #complete(CaseAct, CaseEventType, String, Map)} for a step that changes nothing of the case but where it stands and what waits: in one
     * statement, with its limits and the line of the audit trail.
     *
     * @param facts  JSON object of the key facts written with the step; null: none
     * @param action what the trail calls it, such as {@code CaseHandling.handle}
     */
    public void completeAtOnce(CaseAct act, CaseEventType type, String payload, Map<String, String> details, String facts, String action) {
        CaseProgress.Course course = progress.follow(act, type, payload);
        LightChange light = act.approval().announceLight(act.at()).orElse(null);
        CaseEvent event = new CaseEvent(act.approval().id(), type, act.at(), act.at(), act.actor(), act.opinion(), course.payload());
        limits.written(course.limits(), atOnce.write(act.approval(), course.limits(), event, facts, light, action));
        tellOverdue(act.approval(), light);
        tell(act.approval(), type, act.actor(), act.at(), withOpinion(act, details));
    }

    private static Map<String, String> withOpinion(CaseAct act, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        if (act.opinion() != null) {
            all.putIfAbsent("opinion", act.opinion());
        }
        return all;
    }

    private void tell(ApprovalCase approval, CaseEventType type, String actor, Instant at, Map<String, String> details) {
        news.fire(new CaseNews(approval.id(), approval.caseNumber(), type, approval.itemVersionId(), approval.departmentCode(), actor, at, details));
    }

    private void append(ApprovalCase approval, LightChange change, String actor, Instant now) {
        events.append(new CaseEvent(approval.id(), CaseEventType.LIGHT_CHANGED, change.at(), now, actor, null, change.json()));
        tellOverdue(approval, change);
    }

    private void tellOverdue(ApprovalCase approval, LightChange change) {
        if (change != null && change.to() == Light.OVERDUE) {
            overdue.fire(new CaseOverdue(approval.id()));
        }
    }
}
