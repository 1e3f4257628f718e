package org.daylight.assessment;

import java.time.Instant;
import java.time.YearMonth;

/** A run of the scoring job. {@code scored} of {@code departments} are done. */
public record AssessmentRunView(long id, YearMonth month, String scheme, State state, String startedBy, Instant startedAt,
                                Instant finishedAt, int departments, int scored) {

    /** How a run stands. */
    public enum State {
        RUNNING, COMPLETED, FAILED, STOPPED
    }
}
