package org.daylight.organisation;

/**
 * Which appraisals; null leaves a condition out.
 *
 * @param text part of a name or a username
 */
public record AppraisalFilter(Integer year, String departmentCode, Boolean signed, String text) {
}
