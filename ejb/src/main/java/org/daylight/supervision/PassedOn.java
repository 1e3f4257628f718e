package org.daylight.supervision;

import java.time.Instant;

/**
 * That an alarm goes on in another room, which decides on it.
 *
 * @param remark null: none
 */
public record PassedOn(To to, String remark, String by, Instant at) {
    /** Rooms that act on an alarm. */
    public enum To {
        CARDS, ORDERS, ACCOUNTABILITY
    }
}
