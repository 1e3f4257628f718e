package org.daylight.ground;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells what is being done, with the seconds since the beginning. */
final class Progress {
    private final Instant beginning;
    private final Consumer<String> out;

    Progress(Instant beginning, Consumer<String> out) {
        this.beginning = beginning;
        this.out = out;
    }

    void say(String what) {
        out.accept(String.format(Locale.ROOT, "[%6.1f s] %s", seconds(), what));
    }

    double seconds() {
        return Duration.between(beginning, Instant.now()).toMillis() / 1000.0;
    }
}
