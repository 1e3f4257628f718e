package org.daylight.assessment.control;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One deduction or bonus.
 *
 * @param rule    code of the rule within the scheme
 * @param points  negative for a deduction; two decimals
 * @param figures what the points were worked out from, by name
 * @param zh      the rule in Chinese
 * @param en      the rule in English
 */
public record ScoreEntry(String rule, BigDecimal points, Map<String, BigDecimal> figures, String zh, String en) {
}
