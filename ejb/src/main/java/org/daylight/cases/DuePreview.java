package org.daylight.cases;

import java.time.LocalDate;
import org.daylight.deadlines.CountdownKind;

/**
 * What would become of a limit.
 *
 * @param dueOn  last day as it stands
 * @param wouldBe last day after the procedure or extension; the same where it does not move
 */
public record DuePreview(CountdownKind kind, LocalDate dueOn, LocalDate wouldBe) {
}
