package org.daylight.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import org.daylight.assessment.AssessmentSchedule;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

@Article("ASM-01")
class ScheduleRulesTest {
    private static final AssessmentSchedule FIFTH_AT_TWO = new AssessmentSchedule(true, 5, LocalTime.of(2, 0));
    private static final Instant SET = Instant.parse("2026-10-20T00:00:00Z");

    @Test
    void nothing_is_due_before_the_moment() {
        assertThat(ScheduleRules.dueMonths(FIFTH_AT_TWO, SET, Instant.parse("2026-11-04T17:59:59Z"))).isEmpty();
    }

    @Test
    void the_month_before_is_due_at_the_moment_in_shanghai() {
        assertThat(ScheduleRules.dueMonths(FIFTH_AT_TWO, SET, Instant.parse("2026-11-04T18:00:00Z"))).containsExactly(YearMonth.of(2026, 10));
    }

    @Test
    void months_missed_in_a_standstill_are_made_up_for_oldest_first() {
        assertThat(ScheduleRules.dueMonths(FIFTH_AT_TWO, SET, Instant.parse("2027-01-10T00:00:00Z")))
                .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 11), YearMonth.of(2026, 12));
    }

    @Test
    void a_standstill_of_years_is_made_up_for_by_twelve_months_at_most() {
        assertThat(ScheduleRules.dueMonths(FIFTH_AT_TWO, SET, Instant.parse("2031-01-10T00:00:00Z"))).hasSize(12).endsWith(YearMonth.of(2030, 12));
    }

    @Test
    void moments_before_the_schedule_was_set_do_not_count() {
        assertThat(ScheduleRules.dueMonths(FIFTH_AT_TWO, Instant.parse("2026-11-04T18:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_schedule_switched_off_asks_for_nothing() {
        assertThat(ScheduleRules.dueMonths(new AssessmentSchedule(false, 5, LocalTime.of(2, 0)), SET, Instant.parse("2027-01-10T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_day_that_not_every_month_has_is_refused() {
        assertThatThrownBy(() -> new AssessmentSchedule(true, 29, LocalTime.MIDNIGHT)).isInstanceOf(Problem.class).hasMessageContaining("assessment.day-out-of-range");
    }
}
