package org.daylight.cases;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.items.HandlingType;

/**
 * The limits of an item in force, and what its cases of the last year took.
 *
 * @param statutoryLimit working days; null: none
 * @param promisedLimit  working days
 * @param applied        cases applied for in the last year
 * @param decided        of which the promise ended with a decision in the last year
 * @param median         working days that half of those took at most, without those that did not count; null: none was decided
 * @param longest        working days of the longest; null: none was decided
 * @param beyond         cases that run now and are promised for a day after their statutory limit
 */
public record LimitLine(long versionId, String itemCode, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn,
                        HandlingType handlingType, Integer statutoryLimit, int promisedLimit, long applied, long decided, BigDecimal median, Integer longest,
                        long beyond, List<LimitFinding> findings) {
}
