package org.daylight.organisation;

/**
 * Which first contacts; null leaves a condition out.
 *
 * @param mine true: those for which the caller is responsible
 * @param text part of a subject or of a responsible person's name
 */
public record FirstContactFilter(String departmentCode, ContactMatter matter, ContactDuty duty, Boolean open, Boolean mine, String text) {
}
