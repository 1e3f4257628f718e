package org.daylight.assessment;

import java.math.BigDecimal;

/**
 * A department's score for a month.
 *
 * @param ranking      1 is best, equal scores share a rank; null: nothing finished in the month, not ranked
 * @param closedOnTime the early ones among them
 * @param explanation  JSON: each deduction and bonus with its rule and figures (ASM-21)
 */
public record DepartmentScore(Integer ranking, String departmentCode, String departmentZh, String departmentEn, long closed, long closedOnTime,
                              long closedEarly, long closedLate, BigDecimal score, String explanation) {
}
