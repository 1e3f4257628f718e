package org.daylight.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the border, from system properties, read where they are used. */
@ApplicationScoped
public class ExchangeSettings {
    private static final long GIBIBYTE = 1L << 30;

    /** {@code daylight.exchange.dir}: holds {@code in/} (drop folders) and {@code journal/}; beside the server's data by default. */
    public Path directory() {
        return Path.of(System.getProperty("daylight.exchange.dir",
                System.getProperty("jboss.server.data.dir", ".") + "/exchange")).toAbsolutePath().normalize();
    }

    /** {@code daylight.exchange.max-bytes}: of a message as it comes, 2 GiB by default. */
    public long maxBytes() {
        return Long.getLong("daylight.exchange.max-bytes", 2 * GIBIBYTE);
    }

    /** {@code daylight.exchange.max-inflated-bytes}: of a log after unpacking, 16 GiB by default. */
    public long maxInflatedBytes() {
        return Long.getLong("daylight.exchange.max-inflated-bytes", 16 * GIBIBYTE);
    }

    /** {@code daylight.exchange.quiet-seconds}: how long nobody has written to a dropped file before it is taken as complete, 5 by default. */
    public Duration quiet() {
        return Duration.ofSeconds(Long.getLong("daylight.exchange.quiet-seconds", 5));
    }
}
