package org.daylight.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.WorkingDays;

/**
 * One day of the explanation of a limit.
 *
 * @param ordinal     running number of the counted day, 1 for the first; null where the day does not count
 * @param reason      why it counts or not
 * @param holiday     name of the holiday or make-up day as the notice has it; null otherwise
 * @param addition    what a counted day was added by that the limit had not when it began; null otherwise
 * @param standstills what the limit stood still for on this day; empty unless paused
 */
public record CountdownDay(LocalDate day, Integer ordinal, Reason reason, String holiday, Addition addition, List<Standstill> standstills) {

    /** A day of no pause and no addition. */
    public CountdownDay(LocalDate day, Integer ordinal, Reason reason, String holiday) {
        this(day, ordinal, reason, holiday, null, List.of());
    }

    /** Why a day counts or does not. */
    public enum Reason {
        START_DAY, WORKING_DAY, MAKE_UP_DAY, WEEKEND, HOLIDAY, PAUSED
    }

    public boolean isAdded() {
        return addition != null;
    }

    /**
     * Days that were added to a limit after it began.
     *
     * @param cause {@link Countdowns#EXTENSION}, or identity of what else added them
     */
    public record Addition(String cause, WorkingDays days, LocalDate addedOn, String reason) {
    }

    /**
     * What a limit stands still for.
     *
     * @param cause identity of what paused it, such as a special procedure
     */
    public record Standstill(String cause, String reason) {
    }
}
