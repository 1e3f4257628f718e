package org.daylight.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * How long what failed waits before it is tried again: the square of its attempts times a unit, so 1, 4, 9 … minutes; after the last attempt it waits for a person.
 *
 * <p>Example: with five attempts a minute apart, what failed for the third time at 09:00 is tried again at 09:09, and after the fifth time not by itself.
 *
 * @param mostAttempts after which it is a dead letter
 */
public record BackOff(Duration unit, int mostAttempts) {
    public BackOff {
        if (unit.isNegative() || unit.toMillis() % 1000 != 0 || mostAttempts < 1) {
            throw new IllegalArgumentException(unit + " " + mostAttempts);
        }
    }

    public static BackOff minutes(int mostAttempts) {
        return new BackOff(Duration.ofMinutes(1), mostAttempts);
    }

    /**
     * @param attempt that failed, from 1
     * @return null: none by itself
     */
    public Instant next(int attempt, Instant failedAt) {
        return attempt >= mostAttempts ? null : failedAt.plus(unit.multipliedBy((long) attempt * attempt));
    }

    /** The same as an expression of SQL. @param attempt and {@code failedAt} such expressions */
    public String next(String attempt, String failedAt) {
        return "case when %s < %d then %s end".formatted(attempt, mostAttempts, waited(attempt, failedAt));
    }

    /** The same as an expression of SQL that does not ask whether that attempt was the last. */
    public String waited(String attempt, String failedAt) {
        return "(cast(%2$s as timestamptz) + (%1$s) * (%1$s) * interval '%3$d seconds')".formatted(attempt, failedAt, unit.toSeconds());
    }
}
