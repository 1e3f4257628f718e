package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

/** Our arithmetic against that of OpenGamma Strata, made from the same notices: what two independent programs say alike is hardly wrong. */
@Article("TIM-02")
class IndependentCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate[] DAYS = FIRST.datesUntil(LocalDate.of(2027, 1, 1)).toArray(LocalDate[]::new);
    private static final WorkingCalendar OURS = WorkingCalendar.shipped();
    private static final HolidayCalendar THEIRS = theirs();

    @Test
    void both_count_the_same_between_every_two_days_from_2007_to_2026() {
        long pairs = IntStream.range(0, DAYS.length).parallel().mapToLong(IndependentCalendarTest::counted).sum();

        assertThat(DAYS).hasSize(7305);
        assertThat(pairs).isEqualTo(7305L * 7306 / 2);
    }

    @Test
    void both_get_to_the_same_day_from_every_day_with_up_to_120_days() {
        for (LocalDate start : List.of(DAYS).subList(0, DAYS.length - 250)) {
            for (int days = 1; days <= 120; days++) {
                if (!OURS.add(start, WorkingDays.of(days)).equals(THEIRS.shift(start, days))) {
                    throw new AssertionError("%s plus %d: ours %s, theirs %s".formatted(start, days, OURS.add(start, WorkingDays.of(days)), THEIRS.shift(start, days)));
                }
            }
        }
    }

    @Test
    void both_know_the_same_working_days_and_the_ones_before_and_after() {
        for (LocalDate day : List.of(DAYS).subList(10, DAYS.length - 10)) {
            assertThat(OURS.isWorkingDay(day)).as("%s", day).isEqualTo(THEIRS.isBusinessDay(day));
            assertThat(OURS.next(day)).as("after %s", day).isEqualTo(THEIRS.next(day));
            assertThat(OURS.previous(day)).as("before %s", day).isEqualTo(THEIRS.previous(day));
        }
    }

    /** Theirs counts from the first day on and without the last, ours the other way round. */
    private static long counted(int from) {
        long pairs = 0;
        LocalDate start = DAYS[from];
        LocalDate dayAfterStart = start.plusDays(1);
        for (int to = from; to < DAYS.length; to++) {
            LocalDate end = DAYS[to];
            int theirs = THEIRS.daysBetween(dayAfterStart, to + 1 < DAYS.length ? DAYS[to + 1] : end.plusDays(1));
            if (OURS.count(start, end).count() != theirs) {
                throw new AssertionError("%s to %s: ours %s, theirs %d".formatted(start, end, OURS.count(start, end), theirs));
            }
            pairs++;
        }
        return pairs;
    }

    private static HolidayCalendar theirs() {
        List<CalendarNotice.Day> named = IntStream.rangeClosed(2007, 2026).boxed().flatMap(year -> CalendarNotice.shipped().stream()
                .filter(notice -> notice.year() == year).reduce((older, newer) -> newer.version() > older.version() ? newer : older).stream())
                .flatMap(notice -> notice.days().stream()).filter(day -> !day.day().isBefore(FIRST)).toList();
        return ImmutableHolidayCalendar.of(HolidayCalendarId.of("CHINA"), days(named, false), List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), days(named, true));
    }

    private static List<LocalDate> days(List<CalendarNotice.Day> named, boolean working) {
        return named.stream().filter(day -> day.working() == working).map(CalendarNotice.Day::day).toList();
    }
}
