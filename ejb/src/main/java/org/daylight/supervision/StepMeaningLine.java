package org.daylight.supervision;

import java.time.Instant;

/**
 * An entry of the table of step meanings.
 *
 * @param departmentCode null: every department; so are its names
 * @param setBy          null: shipped; so is {@code setAt}
 */
public record StepMeaningLine(long id, String departmentCode, String departmentZh, String departmentEn, StepMatching matching, String word, StepMeaning meaning, String setBy, Instant setAt) {
}
