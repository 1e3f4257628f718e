package org.daylight.deadlines;

import java.time.LocalDate;
import org.daylight.kernel.WorkingDays;

/**
 * A limit to be started; day 1 is the first working day after {@code startedOn}.
 *
 * @param ref         which of its kind; 0: the only one
 * @param budget      at least one working day; none for a promise to finish on the spot, which is due at the end of {@code startedOn} (TIM-14)
 * @param warningLeft working days that are left when it begins to warn (C2)
 */
public record CountdownStart(CountdownKind kind, long ref, WorkingDays budget, WorkingDays warningLeft, LocalDate startedOn) {
}
