package org.daylight.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.junit.jupiter.api.Test;

@Article("TIM-01")
class LightTest {
    private static final Instant WARN = LegalTime.startOf(LocalDate.of(2026, 11, 26));
    private static final Instant DUE = LegalTime.endOf(LocalDate.of(2026, 11, 27));

    @Test
    void before_the_warning_it_is_normal() {
        assertThat(Light.at(null, null, WARN, DUE, WARN.minusMillis(1))).isEqualTo(Light.NORMAL);
    }

    @Test
    void it_warns_from_the_very_moment_of_the_warning_up_to_the_last_instant() {
        assertThat(Light.at(null, null, WARN, DUE, WARN)).isEqualTo(Light.WARNING);
        assertThat(Light.at(null, null, WARN, DUE, DUE)).isEqualTo(Light.WARNING);
    }

    @Test
    void it_is_overdue_only_after_midnight_at_the_end_of_the_due_day() {
        assertThat(Light.at(null, null, WARN, DUE, DUE.plusMillis(1))).isEqualTo(Light.OVERDUE);
    }

    @Test
    void a_pause_hides_warning_and_delay() {
        assertThat(Light.at(null, WARN, WARN, DUE, DUE.plusSeconds(1))).isEqualTo(Light.SUSPENDED);
    }

    @Test
    void a_stop_ends_all_even_a_pause() {
        assertThat(Light.at(DUE, WARN, WARN, DUE, DUE.plusSeconds(1))).isEqualTo(Light.DONE);
    }

    @Test
    void without_a_warning_it_goes_from_normal_to_overdue() {
        assertThat(Light.at(null, null, null, DUE, DUE)).isEqualTo(Light.NORMAL);
        assertThat(Light.at(null, null, null, DUE, DUE.plusMillis(1))).isEqualTo(Light.OVERDUE);
        assertThat(Light.at(null, null, null, null, DUE)).isEqualTo(Light.NORMAL);
    }
}
