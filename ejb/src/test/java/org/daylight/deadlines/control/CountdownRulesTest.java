package org.daylight.deadlines.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.control.CountdownRules.Derivation;
import org.daylight.deadlines.control.CountdownRules.Pause;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownRulesTest {
    private static final LocalDate OPENED = LocalDate.of(1990, 1, 1);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @ParameterizedTest(name = "{0} plus {1} is due {3}, warns {2}: {4}")
    @Article({"TIM-01", "TIM-02"})
    @CsvSource({
            "2026-09-18, 5, 2026-09-23, 2026-09-24, Sunday 20 is worked", "2026-09-28, 5, 2026-10-09, 2026-10-10, National Day and a worked Saturday",
            "2026-09-28, 20, 2026-10-29, 2026-10-30, National Day in the middle", "2026-02-10, 5, 2026-02-14, 2026-02-24, Spring Festival before the last day",
            "2026-02-10, 20, 2026-03-13, 2026-03-16, Spring Festival and its two worked Saturdays", "2020-01-17, 5, 2020-01-22, 2020-01-23, Sunday 19 is worked",
            "2020-01-20, 5, 2020-02-03, 2020-02-04, extended Spring Festival", "2020-01-20, 20, 2020-02-24, 2020-02-25, extended Spring Festival",
            "2020-09-25, 5, 2020-09-30, 2020-10-09, National Day before the last day", "2026-11-20, 1, 2026-11-20, 2026-11-23, one day warns from the start"})
    void a_limit_warns_and_ends_on_its_days(LocalDate start, int budget, LocalDate warn, LocalDate due, String why) {
        Derivation derived = derive(start, budget);

        assertThat(derived.dueAt()).as(why).isEqualTo(LegalTime.endOf(due));
        assertThat(derived.warnAt()).as(why).isEqualTo(LegalTime.startOf(warn));
        assertThat(derived.provisional()).isFalse();
        assertThat(derived.calendarVersion()).isEqualTo(CALENDAR.version());
    }

    @Test
    @Article("TIM-04")
    void a_pause_leaves_out_the_days_after_its_first_up_to_and_with_its_last() {
        Derivation paused = derive(LocalDate.of(2026, 9, 18), 5, pause("2026-09-21", "2026-09-23"));

        assertThat(paused.dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 9, 29)));
        assertThat(paused.warnAt()).isEqualTo(LegalTime.startOf(LocalDate.of(2026, 9, 28)));
    }

    @Test
    @Article({"TIM-04", "TIM-05"})
    void overlapping_pauses_are_not_left_out_twice() {
        Pause hearing = pause("2026-11-03", "2026-11-12");
        Pause review = pause("2026-11-06", "2026-11-17");
        Pause inspection = pause("2026-11-09", "2026-11-10");
        LocalDate start = LocalDate.of(2026, 11, 2);

        assertThat(derive(start, 5, hearing, review, inspection)).isEqualTo(derive(start, 5, pause("2026-11-03", "2026-11-17")));
        assertThat(derive(start, 5, inspection, review, hearing).dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 23)));
    }

    @Test
    @Article("TIM-04")
    void pauses_before_the_start_and_after_the_end_change_nothing() {
        LocalDate start = LocalDate.of(2026, 11, 2);

        assertThat(derive(start, 5, pause("2026-10-20", "2026-11-02"), pause("2026-11-09", "2026-12-31"))).isEqualTo(derive(start, 5));
        assertThat(derive(start, 5, pause("2026-11-04", "2026-11-04"))).isEqualTo(derive(start, 5));
    }

    @Test
    @Article("TIM-04")
    void a_warning_that_was_reached_before_a_pause_stays_reached() {
        Derivation paused = derive(LocalDate.of(2026, 11, 2), 5, pause("2026-11-06", "2026-11-18"));

        assertThat(paused.warnAt()).isEqualTo(LegalTime.startOf(LocalDate.of(2026, 11, 6)));
        assertThat(paused.dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 19)));
    }

    @Test
    @Article("TIM-02")
    void a_limit_that_crosses_into_an_unpublished_year_is_provisional() {
        assertThat(derive(LocalDate.of(2026, 12, 24), 5).provisional()).isFalse();
        Derivation crossing = derive(LocalDate.of(2026, 12, 24), 7);

        assertThat(crossing.provisional()).isTrue();
        assertThat(crossing.dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2027, 1, 4)));
        assertThat(derive(LocalDate.of(2026, 12, 24), 5, pause("2026-12-25", "2027-01-05")).provisional()).isTrue();
    }

    @Test
    @Article("TIM-02")
    void a_reported_deadline_warns_at_the_beginning_of_the_working_day_before() {
        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, Instant.parse("2011-10-10T02:00:00Z"), WorkingDays.of(1))).isEqualTo(LegalTime.startOf(LocalDate.of(2011, 10, 9)));
        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, LegalTime.endOf(LocalDate.of(2026, 11, 23)), WorkingDays.of(1))).isEqualTo(LegalTime.startOf(LocalDate.of(2026, 11, 20)));
    }

    @Test
    @Article("SIG-02")
    void a_reported_deadline_warns_as_many_working_days_before_as_are_asked_for_but_not_before_it_began() {
        Instant due = LegalTime.endOf(LocalDate.of(2026, 11, 23));

        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, due, WorkingDays.of(3))).isEqualTo(LegalTime.startOf(LocalDate.of(2026, 11, 18)));
        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, due, WorkingDays.of(0))).isEqualTo(LegalTime.startOf(LocalDate.of(2026, 11, 23)));
        LocalDate thursday = LocalDate.of(2026, 11, 19);
        assertThat(CountdownRules.warningBefore(CALENDAR, thursday, due, WorkingDays.of(3))).isEqualTo(LegalTime.startOf(thursday));
        assertThat(CountdownRules.warningBefore(CALENDAR, LocalDate.of(2026, 12, 1), due, WorkingDays.of(3))).as("due before it began").isEqualTo(LegalTime.startOf(LocalDate.of(2026, 11, 23)));
    }

    @Test
    @Article("TIM-02")
    void a_reported_deadline_in_an_unpublished_year_has_no_warning() {
        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, Instant.parse("2027-03-01T00:00:00Z"), WorkingDays.of(1))).isNull();
        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, LegalTime.endOf(LocalDate.of(2007, 1, 4)), WorkingDays.of(1))).isNull();
        assertThat(CountdownRules.warningBefore(CALENDAR, OPENED, Instant.parse("1998-03-01T00:00:00Z"), WorkingDays.of(1))).isNull();
    }

    @Test
    @Article("TIM-15")
    void a_promise_may_equal_the_statutory_limit_but_not_exceed_it() {
        CountdownRules.requirePromiseWithinStatute(WorkingDays.of(20), WorkingDays.of(20));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CountdownRules.requirePromiseWithinStatute(WorkingDays.of(21), WorkingDays.of(20)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("countdown.promised-too-long"));
    }

    private static Derivation derive(LocalDate start, int budget, Pause... pauses) {
        return CountdownRules.derive(CALENDAR, start, WorkingDays.of(budget), List.of(pauses));
    }

    private static Pause pause(String from, String until) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until));
    }
}
