package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.Waiting;
import org.daylight.deadlines.CountdownChange;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemFlows;

/** The case goes on along its flow: a step that is done makes room for the next one, with the limit of its own. */
@ApplicationScoped
public class CaseProgress {

    @Inject
    ItemFlows flows;
    @Inject
    EventRepository events;
    @Inject
    CaseLimits limits;

    public CaseFlow flow(ApprovalCase approval) {
        return CaseFlow.of(flows.of(approval.itemVersionId()));
    }

    /**
     * What is to be written of a case that went on.
     *
     * @param payload of the event, with the step that was done; may be null
     * @param limits  null: none changed
     */
    record Course(String payload, CountdownChange limits) {
    }

    /** The first step waits. */
    void open(ApprovalCase registered, Instant at) {
        CaseFlow flow = flow(registered);
        limits.write(begin(registered, flow, null, flow.first(), at));
    }

    /** As {@link #follow}, its limits written; returns the payload of the event. */
    String followed(CaseAct act, CaseEventType type, String payload) {
        return written(follow(act, type, payload));
    }

    /** The case in hand goes on; nothing is written yet. */
    Course follow(CaseAct act, CaseEventType type, String payload) {
        return switch (type) {
            case ACCEPTED, DEEMED_ACCEPTED, HANDLED, REVIEWED, DECIDED, CLOSED, SPECIAL_DONE -> moveOn(act, payload);
            case NOT_ACCEPTED, WITHDRAWN -> end(act, payload);
            default -> new Course(payload, null);
        };
    }

    private String written(Course course) {
        limits.write(course.limits());
        return course.payload();
    }

    private Course moveOn(CaseAct act, String payload) {
        CaseFlow flow = flow(act.approval());
        Waiting done = act.approval().waiting();
        FlowStep next = flow.after(flow.step(done.code(), done.kind()), act.command().next());
        if (CaseFlow.isLevel(done.kind())) {
            act.approval().heldBy(act.actor());
        }
        return goOn(act, flow, next, payload);
    }

    private Course end(CaseAct act, String payload) {
        return act.approval().waiting() == null ? new Course(payload, null) : goOn(act, null, null, payload);
    }

    /**
     * Back to an earlier step, whose limit begins anew; the limit of the step that waited ends.
     *
     * @return the event's payload
     */
    public String goBack(CaseAct act, CaseFlow flow, FlowStep to) {
        return written(goOn(act, flow, to, null));
    }

    private Course goOn(CaseAct act, CaseFlow flow, FlowStep next, String payload) {
        ApprovalCase approval = act.approval();
        Waiting done = approval.waiting();
        if (done.isLate(act.at())) {
            approval.markLateStep();
        }
        if (next == null) {
            CountdownChange ended = limits.moveOn(approval, done, null, null, act.at()).changed();
            approval.awaitNothing();
            return new Course(StepPayload.of(payload, done, act.at(), null), ended);
        }
        if (flow.isEarlier(next, flow.step(done.code(), done.kind()))) {
            approval.heldBy(events.lastActor(approval.id(), flow.levelsBefore(next)));
        }
        CountdownChange changed = begin(approval, flow, done, next, act.at());
        return new Course(StepPayload.of(payload, done, act.at(), next.code()), changed);
    }

    private CountdownChange begin(ApprovalCase approval, CaseFlow flow, Waiting done, FlowStep step, Instant at) {
        Waiting next = flow.waiting(step, approval.stepRound() + 1, approval.departmentCode(), approval.lastLevelBy(), at);
        CaseLimits.Moved moved = limits.moveOn(approval, done, next, step.limit(), at);
        approval.await(moved.next());
        return moved.changed();
    }
}
