package org.daylight.conformance.control;

import org.daylight.conformance.DeviationKind;

/**
 * Where a case left its flow.
 *
 * @param at       place in the sequence, from 0; its length: the end
 * @param step     number of the step that it is about; {@link CaseSequence#NO_STEP}: none of the flow
 * @param expected number of the step that the flow wanted there; {@link CaseSequence#NO_STEP}: the end
 * @param steps    how many wanted steps are missing and how many were done beside the flow, together
 */
public record Deviation(DeviationKind kind, int at, int step, int expected, int steps) {
}
