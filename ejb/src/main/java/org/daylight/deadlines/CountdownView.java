package org.daylight.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.kernel.WorkingDays;

/**
 * A limit as it stands.
 *
 * @param ref             which of its kind; 0: the only one
 * @param budget          with what was added to it; null for a reported deadline
 * @param extended        how many working days of the budget were added later
 * @param startedOn       the day before day 1
 * @param warnAt          beginning of the counted day after which as many working days are left as the case's profile warns at (one by default);
 *                        beginning of the start day where the budget is no longer than that; null if unknown
 * @param dueAt           last instant in time: midnight at the end of the due day; while paused, as it was when the pause began
 * @param pausedOn        null unless paused
 * @param stoppedAt       null while it runs
 * @param calendarVersion the calendar that was used
 * @param provisional     crosses into a year whose notice is not published
 */
public record CountdownView(CountdownKind kind, long ref, WorkingDays budget, WorkingDays extended, LocalDate startedOn,
                            Instant warnAt, Instant dueAt, LocalDate pausedOn, Instant stoppedAt, String calendarVersion, boolean provisional) {
}
