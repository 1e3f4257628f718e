package org.daylight.deadlines.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.CalendarNotice;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

class CountdownTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final Countdown promised = new Countdown(7, CountdownKind.PROMISED, WorkingDays.of(5), MONDAY, CALENDAR);

    @Test
    @Article("TIM-01")
    void it_starts_with_its_moments_derived() {
        assertThat(promised.view()).isEqualTo(new CountdownView(CountdownKind.PROMISED, 0, WorkingDays.of(5), WorkingDays.of(0), MONDAY,
                LegalTime.startOf(LocalDate.of(2026, 11, 6)), LegalTime.endOf(LocalDate.of(2026, 11, 9)), null, null, CALENDAR.version(), false));
    }

    @Test
    @Article({"TIM-04", "TIM-05"})
    void a_pause_keeps_the_due_day_as_it_was_until_it_ends() {
        CountdownView before = promised.view();
        promised.pause("专家评审", MONDAY.plusDays(1), "专家评审", CALENDAR);

        assertThat(promised.isPaused()).isTrue();
        assertThat(promised.view().pausedOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(promised.view().dueAt()).isEqualTo(before.dueAt());

        promised.resume("专家评审", MONDAY.plusDays(8), CALENDAR);

        assertThat(promised.view().pausedOn()).isNull();
        assertThat(promised.view().dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 16)));
    }

    @Test
    @Article("TIM-04")
    void a_second_pause_dated_back_into_the_first_counts_once() {
        promised.pause("听证", MONDAY.plusDays(1), "听证", CALENDAR);
        promised.resume("听证", MONDAY.plusDays(8), CALENDAR);
        promised.pause("检测", MONDAY.plusDays(3), "检测", CALENDAR);
        promised.resume("检测", MONDAY.plusDays(9), CALENDAR);

        assertThat(promised.view().dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 17)));
    }

    @Test
    @Article("TIM-04")
    void paused_and_resumed_on_one_day_nothing_moves() {
        CountdownView before = promised.view();
        promised.pause("听证", MONDAY.plusDays(1), "听证", CALENDAR);
        promised.resume("听证", MONDAY.plusDays(1), CALENDAR);

        assertThat(promised.view()).isEqualTo(before);
    }

    @Test
    @Article({"TIM-04", "TIM-05"})
    void pauses_of_two_causes_count_once_and_it_stands_still_until_both_have_ended() {
        CountdownView before = promised.view();
        promised.pause("听证", MONDAY.plusDays(1), "听证", CALENDAR);
        promised.pause("检测", MONDAY.plusDays(2), "检测", CALENDAR);
        promised.resume("检测", MONDAY.plusDays(4), CALENDAR);

        assertThat(promised.isPaused()).isTrue();
        assertThat(promised.view().pausedOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(promised.view().dueAt()).as("as it was when it came to stand still").isEqualTo(before.dueAt());

        promised.resume("听证", MONDAY.plusDays(8), CALENDAR);

        assertThat(promised.isPaused()).isFalse();
        assertThat(promised.view().dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 16)));
    }

    @Test
    @Article("TIM-07")
    void an_extension_adds_to_the_budget_also_while_it_is_paused() {
        promised.pause("听证", MONDAY.plusDays(1), "听证", CALENDAR);
        promised.extend(WorkingDays.of(5), MONDAY.plusDays(2), "现场情况复杂", CALENDAR);

        assertThat(promised.view()).extracting(CountdownView::budget, CountdownView::extended, CountdownView::dueAt)
                .isEqualTo(List.of(WorkingDays.of(10), WorkingDays.of(5), LegalTime.endOf(LocalDate.of(2026, 11, 16))));
        promised.resume("听证", MONDAY.plusDays(8), CALENDAR);
        assertThat(promised.view().dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 23)));
    }

    @Test
    @Article("TIM-08")
    void dates_that_go_backwards_are_refused() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> promised.pause("听证", MONDAY.minusDays(1), "听证", CALENDAR))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("countdown.pause-before-start"));
        promised.pause("听证", MONDAY.plusDays(2), "听证", CALENDAR);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> promised.resume("听证", MONDAY.plusDays(1), CALENDAR))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("countdown.resume-before-pause"));
    }

    @Test
    @Article("TIM-04")
    void no_pause_can_reach_the_due_day_or_what_is_over() {
        assertThat(promised.hasDaysLeftAfter(LocalDate.of(2026, 11, 8))).isTrue();
        assertThat(promised.hasDaysLeftAfter(LocalDate.of(2026, 11, 9))).isFalse();
        assertThat(promised.hasDaysLeftAfter(LocalDate.of(2026, 11, 10))).isFalse();
    }

    @Test
    @Article("TIM-05")
    void a_stop_ends_the_pause_and_derives_the_due_day_a_last_time() {
        promised.pause("听证", MONDAY.plusDays(1), "听证", CALENDAR);
        Instant at = Instant.parse("2026-11-05T16:30:00Z");
        promised.stop(at, CALENDAR);

        assertThat(promised.isRunning()).isFalse();
        assertThat(promised.isPaused()).isFalse();
        assertThat(promised.view().stoppedAt()).isEqualTo(at);
        assertThat(promised.view().dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 12)));
    }

    @Test
    @Article("TIM-02")
    void when_the_notice_arrives_a_provisional_limit_becomes_firm() {
        WorkingCalendar until2025 = WorkingCalendar.of(CalendarNotice.shipped().stream().filter(notice -> notice.year() <= 2025).toList());
        Countdown crossing = new Countdown(7, CountdownKind.STATUTORY, WorkingDays.of(5), LocalDate.of(2025, 12, 29), until2025);
        assertThat(crossing.view()).extracting(CountdownView::provisional, CountdownView::dueAt)
                .isEqualTo(List.of(true, LegalTime.endOf(LocalDate.of(2026, 1, 5))));

        crossing.derive(CALENDAR);

        assertThat(crossing.view()).extracting(CountdownView::provisional, CountdownView::dueAt, CountdownView::calendarVersion)
                .isEqualTo(List.of(false, LegalTime.endOf(LocalDate.of(2026, 1, 6)), CALENDAR.version()));
    }
}
