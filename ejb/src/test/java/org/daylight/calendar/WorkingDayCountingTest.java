package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;

/** The tables against counting on the fingers, day by day. */
@Article("TIM-02")
class WorkingDayCountingTest {
    private static final WorkingCalendar STRICT = WorkingCalendar.shipped();
    private static final WorkingCalendar ASSUMING = STRICT.assumingWeekdays();

    @Property
    void adding_is_counting_one_day_after_the_other(@ForAll("published") LocalDate start, @ForAll @IntRange(max = 600) int days) {
        assertThat(STRICT.add(start, WorkingDays.of(days))).isEqualTo(slowAdd(STRICT, start, days));
    }

    @Property
    void adding_across_the_ends_of_the_table_is_counting_one_day_after_the_other(@ForAll("anyDay") LocalDate start,
            @ForAll @IntRange(max = 1_500) int days) {
        assertThat(ASSUMING.add(start, WorkingDays.of(days))).isEqualTo(slowAdd(ASSUMING, start, days));
    }

    @Property
    void counting_takes_back_what_adding_gave(@ForAll("anyDay") LocalDate start, @ForAll @IntRange(max = 8_000) int days) {
        assertThat(ASSUMING.count(start, ASSUMING.add(start, WorkingDays.of(days)))).isEqualTo(WorkingDays.of(days));
    }

    @Property
    void adding_a_count_ends_on_the_last_working_day_counted(@ForAll("published") LocalDate start, @ForAll @IntRange(min = 1, max = 700) int calendarDays) {
        LocalDate end = start.plusDays(calendarDays);
        WorkingDays counted = STRICT.count(start, end);
        LocalDate last = STRICT.isWorkingDay(end) ? end : STRICT.previous(end);

        assertThat(STRICT.add(start, counted)).isEqualTo(counted.count() == 0 ? start : last);
    }

    @Property
    void the_next_working_day_is_the_first_one_after(@ForAll("anyDay") LocalDate day) {
        LocalDate next = ASSUMING.next(day);

        assertThat(ASSUMING.isWorkingDay(next)).isTrue();
        assertThat(day.plusDays(1).datesUntil(next)).noneMatch(ASSUMING::isWorkingDay);
    }

    @Property
    void the_previous_working_day_is_the_last_one_before(@ForAll("anyDay") LocalDate day) {
        LocalDate previous = ASSUMING.previous(day);

        assertThat(ASSUMING.isWorkingDay(previous)).isTrue();
        assertThat(previous.plusDays(1).datesUntil(day)).noneMatch(ASSUMING::isWorkingDay);
    }

    @Provide
    Arbitrary<LocalDate> published() {
        return between(LocalDate.of(2007, 1, 5), LocalDate.of(2024, 1, 1));
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return between(LocalDate.of(2002, 1, 1), LocalDate.of(2031, 12, 31));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs().between(first.toEpochDay(), last.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static LocalDate slowAdd(WorkingCalendar calendar, LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
