package org.daylight.supervision;

import org.daylight.audit.Subject;

/**
 * Command: from now on reported steps of this name have this meaning.
 *
 * @param departmentCode null: every department
 * @param word           1 to 200 characters
 */
public record SetStepMeaning(String departmentCode, StepMatching matching, @Subject String word, StepMeaning meaning) {
}
