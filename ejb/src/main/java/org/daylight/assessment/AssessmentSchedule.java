package org.daylight.assessment;

import java.time.LocalTime;
import java.util.Objects;
import org.daylight.kernel.Problem;

/**
 * When the month before is scored by itself.
 *
 * @param dayOfMonth 1 to 28, so that every month has it; else {@code assessment.day-out-of-range} (400)
 * @param at         time of day, Asia/Shanghai
 */
public record AssessmentSchedule(boolean enabled, int dayOfMonth, LocalTime at) {
    public AssessmentSchedule {
        Objects.requireNonNull(at, "at");
        if (dayOfMonth < 1 || dayOfMonth > 28) {
            throw new Problem(Problem.Kind.BAD_INPUT, "assessment.day-out-of-range", "ASM-01", dayOfMonth);
        }
    }
}
