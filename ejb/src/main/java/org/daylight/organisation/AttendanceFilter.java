package org.daylight.organisation;

/**
 * Whose attendance; null leaves a condition out.
 *
 * @param text part of a name or a username
 */
public record AttendanceFilter(String departmentCode, String text) {
}
