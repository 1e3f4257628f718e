package org.daylight.cases;

import java.time.Instant;
import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;

/**
 * A case that waits for a person.
 *
 * @param handlingType code of {@link org.daylight.items.HandlingType}
 * @param stepLight    of the step's own limit
 * @param stepDueAt    null: the step has no limit of its own
 * @param mine         it waits for this person alone
 */
public record TaskLine(CaseLine line, String handlingType, String stepCode, StepKind step, Light stepLight, Instant stepOpenedAt, Instant stepDueAt,
                       boolean mine) {
}
