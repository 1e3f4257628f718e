package org.daylight.profiles;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a version is, will be or was in force, or that this was asked for.
 *
 * @param versionId      null with {@code profileCode} null: the department follows the district again
 * @param departmentCode null: the district
 * @param until          last day, inclusive; null: open
 */
public record ProfileActivation(long id, Long versionId, String profileCode, Integer version, String departmentCode, LocalDate from, LocalDate until,
                                State state, String askedBy, Instant askedAt, String reason, String decidedBy, Instant decidedAt, String opinion) {

    /** What became of the question. */
    public enum State {
        ASKED, APPROVED, REFUSED, WITHDRAWN
    }

    public boolean isInForce(LocalDate on) {
        return state == State.APPROVED && !on.isBefore(from) && (until == null || !on.isAfter(until));
    }
}
