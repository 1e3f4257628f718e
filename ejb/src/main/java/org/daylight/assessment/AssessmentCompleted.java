package org.daylight.assessment;

import java.time.YearMonth;

/** Every department of the month has its score and rank; fired in the transaction that completes the run. */
public record AssessmentCompleted(long runId, YearMonth month) {
}
