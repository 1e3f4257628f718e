package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Article("TIM-02")
class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
            "2007-02-17, true, “春节 2007: worked Saturday”", "2007-05-07, false, seventh day of the May holiday", "2007-12-29, true, make-up day of the notice of 2008",
            "2007-12-31, false, holiday of the notice of 2008", "2008-05-02, false, bridged Friday", "2011-12-31, true, Saturday worked for the holiday of 2012",
            "2013-09-29, true, Sunday worked", "2014-04-07, false, compensation on a Monday", "2015-09-03, false, one-time holiday of 2015", "2015-09-06, true, its make-up Sunday",
            "2018-12-31, false, holiday of the notice of 2019", "2019-05-02, false, changed by the second notice", "2020-02-01, false, make-up day that the extension took back",
            "2020-02-03, true, first day after the extension", "2022-12-31, false, Saturday", "2023-10-07, true, Saturday worked", "2024-02-09, true, eve of the Spring Festival 2024",
            "2025-01-28, false, eve of the Spring Festival 2025", "2026-02-23, false, ninth day of the Spring Festival", "2026-02-28, true, Saturday worked", "2026-10-08, true, Thursday after the National Day",
            "2026-11-21, false, plain Saturday", "2026-11-23, true, plain Monday"})
    void known_days_are_as_the_notices_say(LocalDate day, boolean working, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2007,249", "2008,251", "2019,250", "2020,249", "2025,248", "2026,248"})
    void a_year_has_as_many_working_days_as_its_notices_leave(int year, int days) {
        assertThat(calendar.count(LocalDate.of(year - 1, Month.DECEMBER, 31), LocalDate.of(year, Month.DECEMBER, 31))).isEqualTo(WorkingDays.of(days));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,3,2026-10-10", "2026-09-30,1,2026-10-08", "2026-09-18,5,2026-09-24", "2026-02-13,5,2026-02-27", "2020-01-20,5,2020-02-04", "2026-11-20,0,2026-11-20"})
    void adding_skips_holidays_and_counts_make_up_days(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.add(start, WorkingDays.of(days))).isEqualTo(end);
    }

    @Test
    void the_extension_of_the_spring_festival_2020_moves_a_deadline() {
        List<CalendarNotice> before = CalendarNotice.shipped().stream().filter(notice -> notice.year() != 2020 || notice.version() == 1).toList();
        LocalDate start = LocalDate.of(2020, 1, 22);

        assertThat(WorkingCalendar.of(before).add(start, WorkingDays.of(2))).isEqualTo("2020-01-31");
        assertThat(calendar.add(start, WorkingDays.of(2))).isEqualTo("2020-02-03");
    }

    @Test
    void another_combination_of_notices_has_another_version_and_the_same_one_the_same() {
        List<CalendarNotice> before = CalendarNotice.shipped().stream().filter(notice -> notice.year() != 2020 || notice.version() == 1).toList();

        assertThat(calendar.version()).matches("2007-2026/[0-9a-f]{8}").hasSizeLessThanOrEqualTo(40).isEqualTo(WorkingCalendar.shipped().version());
        assertThat(WorkingCalendar.of(before).version()).startsWith("2007-2026/").isNotEqualTo(calendar.version());
    }

    @Test
    void an_unpublished_year_is_refused_by_name() {
        assertRefused("2027", () -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)));
        assertRefused("2006", () -> calendar.isWorkingDay(LocalDate.of(2006, 12, 31)));
        assertRefused("2027", () -> calendar.next(LocalDate.of(2026, 12, 31)));
        assertRefused("2006", () -> calendar.previous(LocalDate.of(2007, 1, 4)));
        assertRefused("2027", () -> calendar.count(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 1)));
        assertRefused("-5", () -> calendar.isWorkingDay(LocalDate.of(-5, 1, 1)));
    }

    @Test
    void adding_into_an_unpublished_year_is_refused_but_the_last_published_day_is_not() {
        LocalDate start = LocalDate.of(2026, 12, 24);

        assertThat(calendar.add(start, WorkingDays.of(5))).isEqualTo("2026-12-31");
        assertRefused("2027", () -> calendar.add(start, WorkingDays.of(6)));
        assertRefused("2027", () -> calendar.add(start, WorkingDays.of(1_000_000)));
        assertThat(calendar.add(LocalDate.of(2006, 12, 31), WorkingDays.of(1))).isEqualTo("2007-01-04");
    }

    @Test
    void a_year_without_notice_between_two_others_is_refused_too() {
        WorkingCalendar gap = WorkingCalendar.of(CalendarNotice.shipped().stream().filter(notice -> notice.year() != 2024).toList());

        assertRefused("2024", () -> gap.add(LocalDate.of(2023, 12, 29), WorkingDays.of(1)));
        assertRefused("2024", () -> gap.count(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(gap.isPublished(2023)).isTrue();
        assertThat(gap.isPublished(2024)).isFalse();
        assertThat(gap.isPublished(-1)).isFalse();
    }

    @Test
    void a_provisional_answer_assumes_monday_to_friday_and_is_recognised_as_such() {
        WorkingCalendar assuming = calendar.assumingWeekdays();
        LocalDate start = LocalDate.of(2026, 12, 24);

        assertThat(assuming.add(start, WorkingDays.of(5))).isEqualTo("2026-12-31");
        assertThat(assuming.add(start, WorkingDays.of(7))).isEqualTo("2027-01-04");
        assertThat(assuming.isPublished(start, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(assuming.isPublished(start, LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(assuming.count(LocalDate.of(2006, 12, 24), LocalDate.of(2007, 1, 4))).isEqualTo(WorkingDays.of(6));
        assertThat(assuming.previous(LocalDate.of(2007, 1, 4))).isEqualTo("2006-12-29");
        assertThat(assuming.version()).isEqualTo(calendar.version());
    }

    @Test
    void the_name_of_a_holiday_is_known_for_its_make_up_days_too() {
        assertThat(calendar.nameOf(LocalDate.of(2026, 2, 17))).isEqualTo("春节");
        assertThat(calendar.nameOf(LocalDate.of(2026, 2, 28))).isEqualTo("春节");
        assertThat(calendar.nameOf(LocalDate.of(2026, 3, 2))).isNull();
    }

    @Test
    void a_calendar_needs_at_least_one_notice() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> WorkingCalendar.of(List.of()));
    }

    private static void assertRefused(String year, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatExceptionOfType(Problem.class).isThrownBy(question).satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED);
            assertThat(problem.code()).isEqualTo("calendar.unpublished-year");
            assertThat(problem.article()).isEqualTo("TIM-02");
            assertThat(problem.arguments()).containsExactly(year);
        });
    }
}
