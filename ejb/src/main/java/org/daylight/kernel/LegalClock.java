package org.daylight.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the application. In a server started with {@code -Ddaylight.clock.movable=true}, which only tests do,
 * it runs ahead by the ISO 8601 duration in the system property {@code daylight.clock.offset}, read at each look.
 */
@ApplicationScoped
public class LegalClock {

    @Produces
    @ApplicationScoped
    public Clock clock() {
        Clock system = Clock.system(LegalTime.ZONE);
        return Boolean.getBoolean("daylight.clock.movable") ? new MovableClock(system) : system;
    }

    /** Runs ahead of the clock it is given. */
    static class MovableClock extends Clock {
        private final Clock base;

        MovableClock(Clock base) {
            this.base = base;
        }

        @Override
        public ZoneId getZone() {
            return base.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new MovableClock(base.withZone(zone));
        }

        @Override
        public Instant instant() {
            return base.instant().plus(Duration.parse(System.getProperty("daylight.clock.offset", "PT0S")));
        }
    }
}
