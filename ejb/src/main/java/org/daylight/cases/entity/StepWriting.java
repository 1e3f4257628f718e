package org.daylight.cases.entity;

import java.time.Instant;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;

/**
 * What a step of the flow writes to the row of its case.
 *
 * @param version that was read
 * @param waiting null: nothing waits
 */
public record StepWriting(long id, long version, CaseState state, CaseOutcome outcome, String lastActor, String lastLevelBy, Instant stoppedAt,
                          Instant closedAt, Waiting waiting, int stepRound, boolean stepLate) {
}
