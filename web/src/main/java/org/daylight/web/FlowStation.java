package org.daylight.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseView;

/**
 * A station of the flow (收件→受理→承办→审核→批准→办结) on a case's page.
 *
 * @param type the event that completes it
 * @param at   when it was completed; null: not yet
 * @param next whether it is the one that waits
 */
public record FlowStation(CaseEventType type, Instant at, boolean next) {

    private static final List<CaseEventType> FLOW = List.of(CaseEventType.REGISTERED, CaseEventType.ACCEPTED, CaseEventType.HANDLED,
            CaseEventType.REVIEWED, CaseEventType.DECIDED, CaseEventType.CLOSED);

    /** The stations of a native case; none of a reported one, whose flow is its source's. */
    static List<FlowStation> of(CaseView view) {
        return switch (view.line().state()) {
            case REPORTED -> List.of();
            case NOT_ACCEPTED -> of(view.events(), Stream.of(CaseEventType.REGISTERED, CaseEventType.NOT_ACCEPTED).toList());
            default -> of(view.events(), FLOW);
        };
    }

    private static List<FlowStation> of(List<CaseEventLine> events, List<CaseEventType> flow) {
        List<FlowStation> stations = new ArrayList<>();
        boolean open = true;
        for (CaseEventType type : flow) {
            Instant at = completed(events, type);
            stations.add(new FlowStation(type, at, open && at == null));
            open = open && at != null;
        }
        return stations;
    }

    private static Instant completed(List<CaseEventLine> events, CaseEventType type) {
        return events.stream().filter(event -> event.type() == type).map(CaseEventLine::eventAt).reduce((earlier, later) -> later).orElse(null);
    }
}
