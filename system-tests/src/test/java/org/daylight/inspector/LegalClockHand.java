package org.daylight.inspector;

import java.time.Duration;
import java.time.Instant;
import org.daylight.ground.Ground;

/** Moves the clock of the running application, which is the only one it knows. */
public record LegalClockHand(Ground ground) {
    private static final String OFFSET = "daylight.clock.offset";

    /** From now on the application's clock runs ahead of the machine's by so much; behind where it is negative. At no moment in between it shows another time. */
    public void runAheadBy(Duration offset) {
        new ServerProperty(ground, OFFSET).set(offset.toString());
    }

    /** The application's clock shows this moment and goes on from there. */
    public void show(Instant moment) {
        runAheadBy(Duration.between(Instant.now(), moment));
    }
}
