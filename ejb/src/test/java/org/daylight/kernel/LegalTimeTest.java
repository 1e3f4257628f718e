package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LegalTimeTest {
    private static final Instant LATE_IN_LONDON = Instant.parse("2026-11-20T16:00:00Z");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @AfterEach
    void stopMovingTheClock() {
        System.clearProperty("daylight.clock.movable");
        System.clearProperty("daylight.clock.offset");
    }

    @Test
    void the_day_begins_at_midnight_in_shanghai() {
        assertThat(LegalTime.dateOf(LATE_IN_LONDON)).isEqualTo(SATURDAY);
        assertThat(LegalTime.dateOf(LATE_IN_LONDON.minusNanos(1))).isEqualTo(SATURDAY.minusDays(1));
        assertThat(LegalTime.startOf(SATURDAY)).isEqualTo(LATE_IN_LONDON);
        assertThat(LegalTime.endOf(SATURDAY)).isEqualTo(LegalTime.startOf(SATURDAY.plusDays(1)));
    }

    @Test
    void today_is_the_clocks_instant_in_shanghai_whatever_its_zone() {
        assertThat(LegalTime.today(Clock.fixed(LATE_IN_LONDON, ZoneOffset.UTC))).isEqualTo(SATURDAY);
    }

    @Test
    void the_clock_cannot_be_moved_unless_the_server_was_started_so() {
        System.setProperty("daylight.clock.offset", "P30D");
        Clock clock = new LegalClock().clock();

        assertThat(Duration.between(Clock.systemUTC().instant(), clock.instant())).isLessThan(Duration.ofDays(1));
        assertThat(clock.getZone()).isEqualTo(LegalTime.ZONE);
    }

    @Test
    void a_movable_clock_follows_its_offset_at_each_look() {
        System.setProperty("daylight.clock.movable", "true");
        Clock clock = new LegalClock().clock();
        Instant before = clock.instant();
        System.setProperty("daylight.clock.offset", "P30D");

        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofDays(30), Duration.ofDays(31));
        assertThat(Duration.between(before, clock.withZone(ZoneOffset.UTC).instant())).isGreaterThanOrEqualTo(Duration.ofDays(30));
    }
}
