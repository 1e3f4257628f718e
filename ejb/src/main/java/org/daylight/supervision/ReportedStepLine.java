package org.daylight.supervision;

import java.time.Instant;

/**
 * A step as a department's system calls it.
 *
 * @param events how often it was reported
 * @param lastAt when the latest of them happened
 * @param entry  by which it has its meaning now; null: none
 */
public record ReportedStepLine(String departmentCode, String departmentZh, String departmentEn, String name, long events, Instant lastAt, StepMeaningLine entry) {
}
