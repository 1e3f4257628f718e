package org.daylight.conformance.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Judges case after case by {@link ConformanceRules}; an order of steps that came before is not explained again. */
public final class Judging {
    private static final int REMEMBERED = 50_000;
    private final Map<FlowModel, Map<Integer, Known>> memory = new IdentityHashMap<>();
    private int remembered;

    private record Known(int[] steps, boolean ended, List<Deviation> found) {
    }

    /** All deviations of the case, those of its order first. */
    public List<Deviation> judge(FlowModel model, CaseSequence events) {
        List<Deviation> order = ConformanceRules.isInOrder(model, events) ? List.of() : explained(model, events);
        List<Deviation> people = ConformanceRules.ofPeople(model, events);
        if (people.isEmpty()) {
            return order;
        }
        List<Deviation> all = new ArrayList<>(order);
        all.addAll(people);
        return all;
    }

    private List<Deviation> explained(FlowModel model, CaseSequence events) {
        Map<Integer, Known> of = memory.computeIfAbsent(model, any -> new HashMap<>());
        Known known = of.get(events.hash());
        if (known != null && events.isSameOrder(known.steps(), known.ended())) {
            return known.found();
        }
        List<Deviation> found = ConformanceRules.ofOrder(model, events);
        if (known == null && remembered < REMEMBERED) {
            remembered++;
            of.put(events.hash(), new Known(events.copyOfSteps(), events.isEnded(), found));
        }
        return found;
    }
}
