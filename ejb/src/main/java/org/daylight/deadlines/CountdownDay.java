package org.daylight.deadlines;

import java.time.LocalDate;

/**
 * One day of the explanation of a limit.
 *
 * @param ordinal  running number of the counted day, 1 for the first; null where the day does not count
 * @param reason   why it counts or not
 * @param holiday  name of the holiday or make-up day as the notice has it; null otherwise
 */
public record CountdownDay(LocalDate day, Integer ordinal, Reason reason, String holiday) {

    /** Why a day counts or does not. */
    public enum Reason {
        START_DAY, WORKING_DAY, MAKE_UP_DAY, WEEKEND, HOLIDAY, PAUSED
    }
}
