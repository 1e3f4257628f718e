package org.daylight.assessment;

import java.math.BigDecimal;

/** A department's score for a month. {@code explanation} is JSON: each deduction and bonus with its rule and figures (ASM-21). */
public record DepartmentScore(int ranking, String departmentCode, String departmentZh, String departmentEn, long closed, long closedOnTime,
                              long closedEarly, long closedLate, BigDecimal score, String explanation) {
}
