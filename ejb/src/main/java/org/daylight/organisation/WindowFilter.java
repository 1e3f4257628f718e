package org.daylight.organisation;

/**
 * Which windows; null leaves a condition out.
 *
 * @param text part of a code or name
 */
public record WindowFilter(String hallCode, String departmentCode, String text) {
}
