package org.daylight.conformance;

import java.util.List;

/**
 * Command: check a log.
 *
 * @param activities of a typed reference, in order, {@code ?} behind one that may be passed over; empty otherwise
 */
public record AskCheck(LogSelection selection, Reference reference, List<String> activities) {
    public AskCheck {
        activities = activities == null ? List.of() : List.copyOf(activities);
    }
}
