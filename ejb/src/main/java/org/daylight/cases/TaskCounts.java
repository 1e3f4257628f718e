package org.daylight.cases;

import java.util.Map;
import org.daylight.items.StepKind;

/**
 * How much waits for a person.
 *
 * @param all       waits for the person, whatever the filter
 * @param overdue   of these, where the case or the step is late
 * @param warning   of these, where the case or the step warns
 * @param applicant waits for the applicant's supplement
 * @param byStep    of all, by the kind of step
 */
public record TaskCounts(long all, long overdue, long warning, long applicant, Map<StepKind, Long> byStep) {
}
