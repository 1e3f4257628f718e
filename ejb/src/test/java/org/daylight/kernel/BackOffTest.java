package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.daylight.RealDatabase;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final BackOff SHEETS = new BackOff(Duration.ofSeconds(10), 6);

    @Test
    void what_fails_waits_longer_each_time_and_is_given_up_after_the_last_attempt() {
        assertThat(SHEETS.next(1, NOW)).isEqualTo(NOW.plusSeconds(10));
        assertThat(SHEETS.next(3, NOW)).isEqualTo(NOW.plusSeconds(90));
        assertThat(SHEETS.next(5, NOW)).isEqualTo(NOW.plusSeconds(250));
        assertThat(SHEETS.next(6, NOW)).isNull();
        assertThat(BackOff.minutes(5).next(4, NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(16)));
    }

    @Test
    void the_database_counts_the_same() {
        RealDatabase database = RealDatabase.create();
        for (int attempt = 1; attempt <= 7; attempt++) {
            Instant next = SHEETS.next(attempt, NOW);
            assertThat(database.values("select (" + SHEETS.next("cast(? as integer) + 1", "?") + ") is not distinct from cast(? as timestamptz)", attempt - 1, NOW, attempt - 1, attempt - 1,
                    next == null ? null : next.toString())).as("attempt %s", attempt).containsExactly("t");
        }
    }

    @Test
    void the_database_counts_on_where_nobody_asks_for_the_last() {
        assertThat(RealDatabase.create().values("select " + SHEETS.waited("7", "?") + " = cast(? as timestamptz)", NOW, NOW.plusSeconds(490).toString())).containsExactly("t");
    }

    @Test
    void parts_of_a_second_and_no_attempt_are_refused() {
        assertThatThrownBy(() -> new BackOff(Duration.ofMillis(1500), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BackOff.minutes(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
