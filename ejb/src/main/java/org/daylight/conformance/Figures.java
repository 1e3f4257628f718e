package org.daylight.conformance;

import java.time.YearMonth;

/**
 * Command: what a department counts of a month itself (人工报表).
 *
 * @param accepted cases accepted in the month
 * @param refused  applications not accepted in the month
 * @param finished cases that ended in the month
 * @param late     of these, after their limit
 * @param remark   null: none; up to 2,000 characters
 */
public record Figures(String departmentCode, YearMonth month, Integer accepted, Integer refused, Integer finished, Integer late, String remark) {
}
