package org.daylight.calendar;

import java.time.LocalDate;

/** Monday to Friday by arithmetic, for years without a notice. Days are days since 1970-01-01, a Thursday. */
final class Weekdays {
    private static final long MONDAY = -3;

    private Weekdays() {
    }

    static boolean isWeekday(long day) {
        return Math.floorMod(day - MONDAY, 7) < 5;
    }

    /** Weekdays after {@code startExclusive} up to and with {@code endInclusive}. */
    static long between(long startExclusive, long endInclusive) {
        return upTo(endInclusive) - upTo(startExclusive);
    }

    /** The {@code number}-th weekday after {@code startExclusive}; 0 and less go back from the last weekday up to it. */
    static LocalDate after(long startExclusive, long number) {
        long index = upTo(startExclusive) + number - 1;
        return LocalDate.ofEpochDay(Math.floorDiv(index, 5L) * 7 + Math.floorMod(index, 5L) + MONDAY);
    }

    private static long upTo(long day) {
        return Math.floorDiv(day - MONDAY, 7L) * 5 + Math.min(Math.floorMod(day - MONDAY, 7L) + 1, 5);
    }
}
