package org.daylight.organisation;

import java.time.YearMonth;

/**
 * Which inspections; null leaves a condition out.
 *
 * @param open true: findings that are not settled
 * @param text part of a place, a remark or a name
 */
public record InspectionFilter(YearMonth month, String departmentCode, InspectionKind kind, Boolean open, String text) {
}
