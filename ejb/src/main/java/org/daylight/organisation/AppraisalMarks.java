package org.daylight.organisation;

import java.math.BigDecimal;

/** Marks for 德、能、勤、绩、廉, each 0 to 100 with one decimal at most. */
public record AppraisalMarks(BigDecimal virtue, BigDecimal ability, BigDecimal diligence, BigDecimal achievement, BigDecimal integrity) {
}
