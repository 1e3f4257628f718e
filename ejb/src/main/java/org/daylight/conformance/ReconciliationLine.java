package org.daylight.conformance;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a department counts of a month, beside what the system counts.
 *
 * @param manual null: nothing was reported
 */
public record ReconciliationLine(String departmentCode, String departmentZh, String departmentEn, YearMonth month, Counted manual, Counted system, String remark, String enteredBy, Instant enteredAt) {
    /** Cases accepted, not accepted, ended, and of these late. */
    public record Counted(long accepted, long refused, long finished, long late) {
    }

    /** Whether something was reported that is not what the system counts. */
    public boolean isDifferent() {
        return manual != null && !manual.equals(system);
    }
}
