package org.daylight.conformance;

/** Which deviations of a checked log; null: all. */
public record FindingFilter(DeviationKind kind, String activity, String departmentCode, String person) {
}
