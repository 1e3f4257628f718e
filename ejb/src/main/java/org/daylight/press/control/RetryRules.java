package org.daylight.press.control;

import java.time.Duration;
import java.time.Instant;

/** When a sheet that could not be printed is tried again. */
public final class RetryRules {
    /** After so many attempts somebody has to look. */
    static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST = Duration.ofSeconds(10);

    private RetryRules() {
    }

    /** Ten seconds times the square of the attempts: 10 s, 40 s, 90 s …; null after the sixth attempt. */
    static Instant again(int attempt, Instant now) {
        return attempt >= MOST_ATTEMPTS ? null : now.plus(FIRST.multipliedBy((long) attempt * attempt));
    }
}
