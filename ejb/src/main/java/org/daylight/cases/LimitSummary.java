package org.daylight.cases;

import java.util.Map;

/**
 * Limits of a department's items at a glance.
 *
 * @param items    in force that promise a limit
 * @param doubtful of these, with a finding
 * @param findings items by finding; none is left out
 */
public record LimitSummary(String departmentCode, String departmentZh, String departmentEn, long items, long doubtful, Map<LimitFinding, Long> findings) {
}
