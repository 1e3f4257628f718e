package org.daylight.orders;

import java.time.LocalDate;
import org.daylight.cases.CaseOutcome;

/**
 * Command: cases are drawn at random.
 *
 * @param title          1 to 200 characters
 * @param departmentCode null: all that the caller supervises
 * @param itemCode       null: all
 * @param outcome        null: all
 * @param fromOn         first day of registration
 * @param untilOn        last day, inclusive
 * @param size           cases, 1 to 500; all where there are fewer
 * @param seed           1 to 64 characters; null: one is made
 */
public record DrawSample(String title, String departmentCode, String itemCode, CaseOutcome outcome, LocalDate fromOn, LocalDate untilOn, int size, String seed) {
}
