package org.daylight.cases.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseWay.Choice;
import org.daylight.cases.CaseWay.Station;
import org.daylight.cases.CaseWay.Waits;
import org.daylight.cases.CaseWay;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.StepKind;
import org.daylight.kernel.JsonParts;

/** What the events of a case tell of its way through the flow. */
final class WayReader {
    private WayReader() {
    }

    static CaseWay way(CaseFlow flow, List<KeyFact> keyFacts, CaseRow row, List<CaseEventLine> events) {
        Map<String, CaseEventLine> done = done(flow, events);
        Waiting waiting = row.waiting();
        FlowStep step = waiting == null ? null : flow.step(waiting.code(), waiting.kind());
        return new CaseWay(row.handlingType(), flow.steps().stream().map(station -> station(station, done.get(station.code()), station == step)).toList(),
                waits(waiting), step == null ? List.of() : choices(flow.followers(step)), step == null ? List.of() : choices(flow.before(step)),
                facts(row.facts()), keyFacts, row.stepLate());
    }

    /** The event that did each step, where none took the case back before it since. */
    private static Map<String, CaseEventLine> done(CaseFlow flow, List<CaseEventLine> events) {
        Map<String, CaseEventLine> done = new HashMap<>();
        for (CaseEventLine event : events) {
            StepKind kind = kind(event);
            JsonObject said = json(event.payload());
            if (kind != null) {
                done.put(flow.step(said.getString("step", null), kind).code(), event);
            }
            if (kind != null || event.type() == CaseEventType.RETURNED) {
                String next = said.getString("next", null);
                List<String> codes = flow.steps().stream().map(FlowStep::code).toList();
                if (next != null && codes.contains(next)) {
                    codes.subList(codes.indexOf(next), codes.size()).forEach(done::remove);
                }
            }
        }
        return done;
    }

    private static StepKind kind(CaseEventLine event) {
        return switch (event.type()) {
            case ACCEPTED, DEEMED_ACCEPTED, NOT_ACCEPTED -> StepKind.ACCEPT;
            case HANDLED -> StepKind.HANDLE;
            case REVIEWED -> StepKind.REVIEW;
            case DECIDED -> StepKind.DECIDE;
            case CLOSED -> StepKind.CLOSE;
            case SPECIAL_DONE -> StepKind.SPECIAL;
            default -> null;
        };
    }

    private static Station station(FlowStep step, CaseEventLine done, boolean waiting) {
        boolean late = done != null && json(done.payload()).getBoolean("late", false);
        return new Station(step.code(), step.nameZh(), step.nameEn() == null ? step.nameZh() : step.nameEn(), step.kind(), step.department(), step.post(),
                step.limit(), done == null || waiting ? null : done.eventAt(), done == null ? null : done.actorZh(), done == null ? null : done.actorEn(), late,
                waiting);
    }

    private static Waits waits(Waiting waiting) {
        return waiting == null ? null : new Waits(waiting.code(), waiting.kind(), waiting.department(), waiting.role(), waiting.person(),
                waiting.openedAt(), waiting.warnAt(), waiting.dueAt());
    }

    private static List<Choice> choices(List<FlowStep> steps) {
        return steps.stream().map(step -> new Choice(step.code(), step.nameZh(), step.nameEn() == null ? step.nameZh() : step.nameEn())).toList();
    }

    private static Map<String, String> facts(String stored) {
        Map<String, String> facts = new TreeMap<>();
        json(stored).forEach((code, value) -> facts.put(code, value instanceof JsonString text ? text.getString() : value.toString()));
        return facts;
    }

    private static JsonObject json(String text) {
        if (text == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = JsonParts.reader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
