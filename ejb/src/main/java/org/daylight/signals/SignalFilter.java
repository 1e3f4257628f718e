package org.daylight.signals;

import java.time.LocalDate;
import java.util.List;

/**
 * Which signals; each part null: not filtered by it.
 *
 * @param signals    codes of the profile's signals, such as {@code VERIFY}
 * @param text       in case number or subject key
 * @param fromOn     first day on which they were found, inclusive
 * @param untilOn    last day, inclusive
 */
public record SignalFilter(List<String> signals, String ruleCode, SignalState state, String departmentCode, String person, String caseNumber, String text,
                           LocalDate fromOn, LocalDate untilOn) {
}
