package org.daylight.conformance.control;

import java.util.Arrays;

/** The fewest events and wanted steps without a counterpart, by trying everything: each event is left out, each step passed over, and alike ones meet. */
final class SlowAlignment {
    private final FlowModel model;
    private final int[] events;
    private final boolean over;

    private SlowAlignment(FlowModel model, int[] events, boolean over) {
        this.model = model;
        this.events = events;
        this.over = over;
    }

    static int cost(FlowModel model, int[] events, boolean over) {
        return new SlowAlignment(model, events, over).cost(0, FlowModel.START);
    }

    private int cost(int event, int here) {
        int[] followers = here == FlowModel.START ? new int[] {0} : followers(here);
        boolean atEnd = event == events.length && (!over || followers.length == 0);
        int best = atEnd ? 0 : 1_000;
        if (event < events.length) {
            best = Math.min(best, 1 + cost(event + 1, here));
        }
        for (int next : followers) {
            best = Math.min(best, (model.steps().get(next).optional() ? 0 : 1) + cost(event, next));
            if (event < events.length && events[event] == next) {
                best = Math.min(best, cost(event + 1, next));
            }
        }
        return best;
    }

    private int[] followers(int here) {
        var step = model.steps().get(here);
        if (step.next().isEmpty()) {
            return here + 1 < model.size() ? new int[] {here + 1} : new int[0];
        }
        return Arrays.stream(step.next().toArray(String[]::new)).mapToInt(model::find).filter(next -> next > here).sorted().toArray();
    }
}
