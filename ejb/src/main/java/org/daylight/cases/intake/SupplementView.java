package org.daylight.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplement notice and what came of it.
 *
 * @param ordinal    within its phase, from 1
 * @param dueOn      last day on which the applicant may hand in
 * @param repeated   not the first of its phase: a matter for supervision (ACC-08)
 * @param toldAt     when the window told the applicant; null: not yet
 * @param receivedAt null: awaited
 * @param endedAt    ended without an answer; null: not
 * @param pauses     the promise stands, or stood, still while it waited
 */
public record SupplementView(long id, SupplementPhase phase, int ordinal, Instant askedAt, String askedBy, LocalDate dueOn, boolean repeated,
                             Instant toldAt, Instant receivedAt, Instant endedAt, boolean pauses, List<Line> lines) {

    /** Whether it waits for the applicant. */
    public boolean isOpen() {
        return receivedAt == null && endedAt == null;
    }

    /**
     * @param department that needs it, its code
     * @param sufficient what the department found when it reviewed again; null: not yet
     */
    public record Line(long id, String material, String what, String department, Boolean sufficient, String reviewedBy) {
    }
}
