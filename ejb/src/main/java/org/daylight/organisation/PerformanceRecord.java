package org.daylight.organisation;

/**
 * What the centre knows of a person's year at the window.
 *
 * @param expectedDays working days on duty, up to yesterday
 * @param findings     of inspections that name the person
 * @param appraisal    signed, or null
 */
public record PerformanceRecord(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn,
                                int expectedDays, int absentDays, int lateDays, int earlyDays, int findings, AppraisalLine appraisal) {
}
