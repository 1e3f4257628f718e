package org.daylight.deadlines;

import java.time.Instant;

/** State of a running limit by its meaning; the colour belongs to the supervision profile (SIG-01, SIG-02, SIG-04). */
public enum Light {
    NORMAL, WARNING, OVERDUE, SUSPENDED, DONE;

    /**
     * The same formula as the database function {@code light_at}.
     *
     * @param stoppedAt   null while it runs
     * @param suspendedAt null unless paused
     * @param warnAt      null where no warning is known
     * @param dueAt       last instant in time
     * @param at          the moment that is asked about
     */
    public static Light at(Instant stoppedAt, Instant suspendedAt, Instant warnAt, Instant dueAt, Instant at) {
        if (stoppedAt != null) {
            return DONE;
        }
        if (suspendedAt != null) {
            return SUSPENDED;
        }
        if (dueAt != null && at.isAfter(dueAt)) {
            return OVERDUE;
        }
        return warnAt != null && !at.isBefore(warnAt) ? WARNING : NORMAL;
    }
}
