package org.daylight.cases.entity;

import java.time.Instant;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/**
 * What a step of the flow needs of the row of its case.
 *
 * @param waiting null: nothing waits
 */
public record StepReading(long id, long version, String caseNumber, String departmentCode, Long itemVersionId, Long profileVersionId,
                          String applicantName, String handlingType, CaseState state, CaseOutcome outcome, Instant acceptedAt, Instant closedAt,
                          String lastActor, String lastLevelBy, Instant warnAt, Instant dueAt, Instant suspendedAt, Instant stoppedAt,
                          Instant supplementSince, Light announcedLight, int stepRound, boolean stepLate, boolean joint, boolean hearing, Waiting waiting) {

    public StepReading with(Waiting read) {
        return new StepReading(id, version, caseNumber, departmentCode, itemVersionId, profileVersionId, applicantName, handlingType, state, outcome,
                acceptedAt, closedAt, lastActor, lastLevelBy, warnAt, dueAt, suspendedAt, stoppedAt, supplementSince, announcedLight, stepRound, stepLate,
                joint, hearing, read.code() == null ? null : read);
    }
}
