package org.daylight.items;

/**
 * How long a department took to report what changed (ITM-18), in working days from the day of the change, not counted, to the day of the first
 * submission; where it has not been reported, to today.
 *
 * @param reported   changes that were reported
 * @param unreported changes not yet reported
 * @param longest    of both; 0: on the day itself
 * @param average    of both, rounded to the nearest day
 */
public record ReportLag(String departmentCode, long reported, long unreported, int longest, int average) {
}
