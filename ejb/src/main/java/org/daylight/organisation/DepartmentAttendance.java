package org.daylight.organisation;

/**
 * Person-days of a department in a month, up to yesterday.
 *
 * @param people   expected to clock in
 * @param expected person-days: working days of each while on duty
 */
public record DepartmentAttendance(String code, String nameZh, String nameEn, int people, int expected, int absent, int late, int leftEarly,
                                   int unfinished) {
}
