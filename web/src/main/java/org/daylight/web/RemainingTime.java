package org.daylight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;

/**
 * How far a limit is from its last day, for people to read.
 *
 * @param words which sentence
 * @param days  calendar days that it speaks of; 0 where it speaks of none
 */
record RemainingTime(Words words, long days) {

    /** The sentences; keys of texts. */
    enum Words {
        NO_LIMIT, IN_TIME, LATE, PAUSED, DUE_TODAY, LEFT, OVERDUE_TODAY, OVERDUE
    }

    /**
     * A limit due at midnight at the end of 24 November 2026, read on 22 November: 2 days left; read on 27 November: 3 days overdue.
     *
     * @param light how the limit stands at {@code now}
     * @param late  whether it was finished after the limit
     * @param dueAt last instant in time; null: no limit
     */
    static RemainingTime of(Light light, boolean late, Instant dueAt, Instant now) {
        if (light == Light.DONE) {
            return new RemainingTime(dueAt == null ? Words.NO_LIMIT : late ? Words.LATE : Words.IN_TIME, 0);
        }
        if (light == Light.SUSPENDED) {
            return new RemainingTime(Words.PAUSED, 0);
        }
        return dueAt == null ? new RemainingTime(Words.NO_LIMIT, 0) : running(lastDay(dueAt), now, now.isAfter(dueAt));
    }

    private static RemainingTime running(LocalDate lastDay, Instant now, boolean over) {
        long days = ChronoUnit.DAYS.between(LegalTime.dateOf(now), lastDay);
        if (over) {
            return new RemainingTime(days == 0 ? Words.OVERDUE_TODAY : Words.OVERDUE, -days);
        }
        return new RemainingTime(days == 0 ? Words.DUE_TODAY : Words.LEFT, days);
    }

    /** The last day of a limit whose last instant is midnight at the end of that day, or any instant of it. */
    static LocalDate lastDay(Instant dueAt) {
        return LegalTime.dateOf(dueAt.minusNanos(1));
    }
}
