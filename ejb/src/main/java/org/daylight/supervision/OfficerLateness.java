package org.daylight.supervision;

import java.math.BigDecimal;

/**
 * How late the cases of a person are.
 *
 * @param officer user name; null: nobody is known
 * @param open    of the cases, not ended yet
 * @param average working days late
 * @param longest the same
 */
public record OfficerLateness(String officer, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn, long cases, long open, BigDecimal average,
                              int longest) {
}
