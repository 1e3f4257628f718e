package org.daylight.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of the explanation of a limit.
 *
 * @param ordinal     running number of the counted day, 1 for the first; null where the day does not count
 * @param reason      why it counts or not
 * @param holiday     name of the holiday or make-up day as the notice has it; null otherwise
 * @param extension   a counted day that the limit has only since it was extended
 * @param standstills what the limit stood still for on this day; empty unless paused
 */
public record CountdownDay(LocalDate day, Integer ordinal, Reason reason, String holiday, boolean extension, List<Standstill> standstills) {

    /** A day of no pause and no extension. */
    public CountdownDay(LocalDate day, Integer ordinal, Reason reason, String holiday) {
        this(day, ordinal, reason, holiday, false, List.of());
    }

    /** Why a day counts or does not. */
    public enum Reason {
        START_DAY, WORKING_DAY, MAKE_UP_DAY, WEEKEND, HOLIDAY, PAUSED
    }

    /**
     * What a limit stands still for.
     *
     * @param cause identity of what paused it, such as a special procedure
     */
    public record Standstill(String cause, String reason) {
    }
}
