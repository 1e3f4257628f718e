package org.daylight.cases.control;

import java.time.Instant;
import org.daylight.cases.entity.Waiting;

/** What an event says of the step of the flow that it ended: {@code {"step", "round", "next", "late"}}; codes need no quoting. */
final class StepPayload {
    private StepPayload() {
    }

    /**
     * @param more other members as a JSON object; may be null
     * @param next code of what waits then; null: nothing
     */
    static String of(String more, Waiting done, Instant at, String next) {
        StringBuilder payload = new StringBuilder("{\"step\": \"").append(done.code()).append("\", \"round\": ").append(done.round());
        if (next != null) {
            payload.append(", \"next\": \"").append(next).append('"');
        }
        if (done.isLate(at)) {
            payload.append(", \"late\": true");
        }
        return more == null ? payload.append('}').toString() : payload.append(", ").append(more.strip().substring(1)).toString();
    }
}
