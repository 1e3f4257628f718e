package org.daylight.organisation;

/**
 * Which filings; null leaves a condition out.
 *
 * @param overdue true: past the day on which the step was due
 * @param mine    true: those that wait for a role of the caller
 * @param text    part of a number or title
 */
public record FilingFilter(String kind, String departmentCode, FilingState state, Boolean overdue, Boolean mine, String text) {

    public static FilingFilter all() {
        return new FilingFilter(null, null, null, null, null, null);
    }
}
