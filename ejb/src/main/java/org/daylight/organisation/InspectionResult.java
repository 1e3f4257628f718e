package org.daylight.organisation;

/** What a month's inspections say of a department; {@code open}: findings that are not settled. */
public record InspectionResult(String departmentCode, String departmentZh, String departmentEn, int inspections, int findings, int open) {
}
