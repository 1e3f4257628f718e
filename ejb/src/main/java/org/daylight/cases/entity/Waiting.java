package org.daylight.cases.entity;

import java.time.Instant;
import org.daylight.items.StepKind;

/**
 * The step that a case waits for.
 *
 * @param round      which of the case's steps it is, from 1; names its limit
 * @param department that acts
 * @param role       post that may act, one of {@link org.daylight.kernel.Roles}
 * @param person     designated or charged person; null: anyone of the post
 * @param barred     who held the level before and may not hold this one; null: nobody
 * @param dueAt      last instant in time of the step's own limit; null: none
 */
public record Waiting(String code, StepKind kind, int round, String department, String role, String person, String barred, Instant openedAt,
                      Instant warnAt, Instant dueAt) {
    /** No step. */
    public static final Waiting NOTHING = new Waiting(null, null, 0, null, null, null, null, null, null, null);

    /** True after the step's own limit. */
    public boolean isLate(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }

    /** The same with a limit of its own. */
    public Waiting within(Instant warning, Instant due) {
        return new Waiting(code, kind, round, department, role, person, barred, openedAt, warning, due);
    }
}
