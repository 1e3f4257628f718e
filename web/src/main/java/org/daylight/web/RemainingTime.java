package org.daylight.web;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;

/**
 * How far a limit is from its last day, for people to read.
 *
 * @param words which sentence
 * @param days  working days that it speaks of; 0 where it speaks of none
 * @article TIM-02 (001 二 限时办结)
 */
record RemainingTime(Words words, long days) {

    /** The sentences; keys of texts. */
    enum Words {
        NO_LIMIT, IN_TIME, LATE, PAUSED, DUE_TODAY, DUE_ON_DAY_OFF, LEFT, JUST_OVERDUE, OVERDUE
    }

    /**
     * A limit due at midnight at the end of Tuesday 24 November 2026, read on Friday 20 November: 2 working days left;
     * read on Friday 27 November: 3 working days overdue.
     *
     * @param light    how the limit stands at {@code now}
     * @param late     whether it was finished after the limit
     * @param dueAt    last instant in time; null: no limit
     * @param calendar in force; years without a notice are counted as the limit itself counts them
     */
    static RemainingTime of(Light light, boolean late, Instant dueAt, Instant now, WorkingCalendar calendar) {
        if (light == Light.DONE) {
            return new RemainingTime(dueAt == null ? Words.NO_LIMIT : late ? Words.LATE : Words.IN_TIME, 0);
        }
        if (light == Light.SUSPENDED) {
            return new RemainingTime(Words.PAUSED, 0);
        }
        if (dueAt == null) {
            return new RemainingTime(Words.NO_LIMIT, 0);
        }
        return now.isAfter(dueAt) ? over(lastDay(dueAt), LegalTime.dateOf(now), calendar.assumingWeekdays())
                : left(LegalTime.dateOf(now), lastDay(dueAt), calendar.assumingWeekdays());
    }

    private static RemainingTime left(LocalDate today, LocalDate lastDay, WorkingCalendar calendar) {
        int days = calendar.count(today, lastDay).count();
        if (days > 0) {
            return new RemainingTime(Words.LEFT, days);
        }
        return new RemainingTime(today.equals(lastDay) ? Words.DUE_TODAY : Words.DUE_ON_DAY_OFF, 0);
    }

    private static RemainingTime over(LocalDate lastDay, LocalDate today, WorkingCalendar calendar) {
        int days = calendar.count(lastDay, today).count();
        return new RemainingTime(days > 0 ? Words.OVERDUE : Words.JUST_OVERDUE, days);
    }

    /** The last day of a limit whose last instant is midnight at the end of that day, or any instant of it. */
    static LocalDate lastDay(Instant dueAt) {
        return LegalTime.dateOf(dueAt.minusNanos(1));
    }
}
