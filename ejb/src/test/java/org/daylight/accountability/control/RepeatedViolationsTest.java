package org.daylight.accountability.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daylight.accountability.control.RepeatedViolations.Reached;
import org.daylight.accountability.control.RepeatedViolations.Window;
import org.daylight.kernel.Article;

class RepeatedViolationsTest {

    @Example
    @Article("ACT-15")
    void two_acts_in_a_calendar_month_reach_the_number_and_two_on_one_person_count_as_two() {
        assertThat(months(2, "2026-03-02", "2026-03-31")).containsExactly("2026-03");
        assertThat(months(2, "2026-03-02", "2026-03-02")).containsExactly("2026-03");
        assertThat(months(2, "2026-03-31", "2026-04-01")).isEmpty();
        assertThat(months(2, "2026-03-02")).isEmpty();
        assertThat(months(3, "2026-03-02", "2026-03-31")).isEmpty();
    }

    @Example
    @Article("ACT-15")
    void thirty_rolling_days_hold_the_thirtieth_day_and_not_the_day_after() {
        assertThat(rolling("2026-03-31", "2026-04-01")).containsExactly("2026-03-31");
        assertThat(rolling("2026-03-01", "2026-03-30")).containsExactly("2026-03-01");
        assertThat(rolling("2026-03-01", "2026-03-31")).isEmpty();
    }

    @Property
    void a_month_is_reached_exactly_where_it_holds_the_number(@ForAll("days") List<LocalDate> days, @ForAll @IntRange(min = 1, max = 5) int times) {
        List<String> expected = days.stream().map(YearMonth::from).distinct().sorted()
                .filter(month -> days.stream().filter(day -> YearMonth.from(day).equals(month)).count() >= times).map(YearMonth::toString).toList();
        assertThat(RepeatedViolations.of(days, Window.CALENDAR_MONTH, times)).extracting(Reached::key).containsExactlyElementsOf(expected);
    }

    @Property
    void no_act_is_counted_twice_and_each_window_is_thirty_days_at_most(@ForAll("days") List<LocalDate> days, @ForAll @IntRange(min = 1, max = 5) int times) {
        List<Reached> reached = RepeatedViolations.of(days, Window.ROLLING_30_DAYS, times);
        assertThat(reached).allSatisfy(window -> {
            assertThat(window.actsOn()).hasSizeGreaterThanOrEqualTo(times);
            assertThat(Collections.max(window.actsOn())).isBefore(Collections.min(window.actsOn()).plusDays(30));
        });
        assertThat(reached.stream().mapToInt(window -> window.actsOn().size()).sum()).isLessThanOrEqualTo(days.size());
    }

    @Property
    void rolling_windows_find_something_exactly_where_so_many_acts_lie_close_together(@ForAll("days") List<LocalDate> days, @ForAll @IntRange(min = 1, max = 5) int times) {
        boolean close = days.stream().anyMatch(first -> days.stream().filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(30))).count() >= times);
        assertThat(RepeatedViolations.of(days, Window.ROLLING_30_DAYS, times).isEmpty()).isEqualTo(!close);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers().between(0, 150).map(day -> LocalDate.of(2026, 1, 1).plusDays(day)).list().ofMaxSize(12);
    }

    private static List<String> months(int times, String... days) {
        return keys(Window.CALENDAR_MONTH, times, days);
    }

    private static List<String> rolling(String... days) {
        return keys(Window.ROLLING_30_DAYS, 2, days);
    }

    private static List<String> keys(Window window, int times, String... days) {
        return RepeatedViolations.of(Stream.of(days).map(LocalDate::parse).toList(), window, times).stream().map(Reached::key).toList();
    }
}
