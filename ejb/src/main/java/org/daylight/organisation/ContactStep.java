package org.daylight.organisation;

import java.time.Instant;

/** One line of a contact's log; names null where the step knows no such person. */
public record ContactStep(Kind kind, Instant at, String fromZh, String fromEn, String toZh, String toEn, String note) {

    /** What was done. */
    public enum Kind {
        RECORDED, HANDED_OVER, CLOSED
    }
}
