package org.daylight.accountability;

import java.time.LocalDate;
import java.util.List;

/**
 * Which findings; each part null: not filtered by it.
 *
 * @param unit    true: of units, false: of persons
 * @param text    in a name, the case number or the number of the decision
 * @param fromOn  first day on which they were opened, inclusive
 * @param untilOn last day, inclusive
 */
public record FindingFilter(List<FindingState> states, String departmentCode, String person, String ruleCode, Boolean unit, String text, LocalDate fromOn, LocalDate untilOn) {
}
