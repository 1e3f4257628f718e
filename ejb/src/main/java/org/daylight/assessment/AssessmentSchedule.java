package org.daylight.assessment;

import java.time.LocalTime;

/**
 * When the month before is scored by itself.
 *
 * @param dayOfMonth 1 to 28
 * @param at         time of day, Asia/Shanghai
 */
public record AssessmentSchedule(boolean enabled, int dayOfMonth, LocalTime at) {
}
