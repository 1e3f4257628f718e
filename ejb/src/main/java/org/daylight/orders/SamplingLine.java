package org.daylight.orders;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.CaseOutcome;

/**
 * A drawing of cases.
 *
 * @param departmentZh null: all departments
 * @param population   cases among which was drawn
 * @param wrong        cases of which a side was found wrong
 */
public record SamplingLine(long id, String title, String departmentCode, String departmentZh, String departmentEn, String itemCode, CaseOutcome outcome, LocalDate fromOn,
                           LocalDate untilOn, String seed, int population, int drawn, int judged, int wrong, Instant drawnAt, String drawnBy) {
}
