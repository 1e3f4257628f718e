package org.daylight.cases;

import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;

/**
 * Which of my tasks; null leaves a condition out.
 *
 * @param light     of the case, or of the step that waits
 * @param step      kind of the step that waits
 * @param item      part of the item's name
 * @param text      part of a case number or subject
 * @param applicant true: those that wait for the applicant's supplement; false: those that wait for me
 */
public record TaskFilter(Light light, StepKind step, String item, String text, boolean applicant) {
    public static TaskFilter all() {
        return new TaskFilter(null, null, null, null, false);
    }
}
