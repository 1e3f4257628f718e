package org.daylight.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where and when the law counts: dates are dates in Asia/Shanghai, instants are instants. */
public final class LegalTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalTime() {
    }

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Midnight at the beginning of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Midnight at the end of the day, which still belongs to the day where a limit ends on it. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
