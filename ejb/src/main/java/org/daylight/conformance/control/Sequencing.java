package org.daylight.conformance.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.items.StepKind;

/** Turns the events of a case into the numbers that the rules read; what is no step of a flow is left out. */
final class Sequencing {
    private final CaseSequence sequence = new CaseSequence();
    private final List<LogEvent> steps = new ArrayList<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, String> charged = new HashMap<>();

    /** Filled anew with each case. */
    CaseSequence of(FlowModel model, LogCase one) {
        sequence.begin();
        steps.clear();
        people.clear();
        charged.clear();
        boolean over = false;
        for (LogEvent event : one.events()) {
            over |= event.type().equals("CLOSED") || event.type().equals("REPORTED_END");
            if (model.isOfActivities()) {
                activity(model, event);
            } else {
                add(model, one, event);
            }
        }
        if (over && !one.events().isEmpty()) {
            sequence.end();
        }
        return sequence;
    }

    /** The event at the place of the sequence; null: its end. */
    LogEvent event(int place) {
        return place < steps.size() ? steps.get(place) : null;
    }

    private void activity(FlowModel model, LogEvent event) {
        if (event.name() != null || kind(event.type()) != null) {
            steps.add(event);
            sequence.add(model.find(event.activity()), number(event.actor()), false, true);
        }
    }

    private void add(FlowModel model, LogCase one, LogEvent event) {
        StepKind kind = kind(event.type());
        if (kind != null) {
            step(model, one, event, model.find(event.step(), kind));
        } else if (event.type().equals("REPORTED_STEP")) {
            step(model, one, event, model.find(event.name()));
        } else if (event.type().equals("RETURNED") && event.next() != null && model.find(event.next()) >= 0) {
            back(model.find(event.next()), event, !event.reasoned());
        } else if (event.type().equals("NOT_ACCEPTED")) {
            unaccepted(event);
        } else if (event.type().equals("HANDED_OVER") && event.step() != null && event.to() != null) {
            charged.put(event.step(), event.to());
        }
    }

    private void step(FlowModel model, LogCase one, LogEvent event, int step) {
        boolean mayAct = one.instant() || step < 0 || event.actor() == null || event.actor().equals(model.steps().get(step).person())
                || event.actor().equals(charged.get(model.steps().get(step).code()));
        steps.add(event);
        sequence.add(step, number(event.actor()), event.refuses() && !event.reasoned(), mayAct);
        int next = step < 0 || event.next() == null ? -1 : model.find(event.next());
        if (next >= 0 && next <= step && model.steps().get(step).next().contains(event.next())) {
            back(next, event, false);
        }
    }

    private void back(int step, LogEvent event, boolean unreasoned) {
        steps.add(event);
        sequence.back(step, number(event.actor()), unreasoned);
    }

    /** A refusal to accept ends the case where the flow begins: only its reason is judged. */
    private void unaccepted(LogEvent event) {
        if (!event.reasoned()) {
            steps.add(event);
            sequence.add(0, number(event.actor()), true, true);
        }
    }

    private int number(String actor) {
        return actor == null ? 0 : people.computeIfAbsent(actor, any -> people.size() + 1);
    }

    static StepKind kind(String type) {
        return switch (type) {
            case "ACCEPTED", "DEEMED_ACCEPTED" -> StepKind.ACCEPT;
            case "HANDLED" -> StepKind.HANDLE;
            case "REVIEWED" -> StepKind.REVIEW;
            case "DECIDED" -> StepKind.DECIDE;
            case "CLOSED" -> StepKind.CLOSE;
            case "SPECIAL_DONE" -> StepKind.SPECIAL;
            default -> null;
        };
    }
}
