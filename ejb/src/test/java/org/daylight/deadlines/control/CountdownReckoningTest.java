package org.daylight.deadlines.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.control.CountdownRules.Derivation;
import org.daylight.deadlines.control.CountdownRules.Pause;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;

/** The rules against crossing off day after day. */
class CountdownReckoningTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final WorkingCalendar ASSUMING = CALENDAR.assumingWeekdays();

    @Property
    @Article({"TIM-01", "TIM-04"})
    void limits_end_and_warn_where_crossing_off_days_gets_to(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int budget,
            @ForAll("pauses") List<Pause> relative) {
        List<Pause> pauses = from(start, relative);
        Derivation derived = CountdownRules.derive(CALENDAR, start, WorkingDays.of(budget), pauses);

        assertThat(derived.dueAt()).isEqualTo(LegalTime.endOf(crossedOff(start, budget, pauses)));
        assertThat(derived.warnAt()).isEqualTo(LegalTime.startOf(crossedOff(start, budget - 1, pauses)));
    }

    @Property
    @Article("TIM-04")
    void the_order_and_the_repetition_of_pauses_do_not_matter(@ForAll("starts") LocalDate start, @ForAll("pauses") List<Pause> relative) {
        List<Pause> pauses = from(start, relative);
        List<Pause> twiceAndBackwards = pauses.stream().sorted((a, b) -> b.from().compareTo(a.from()))
                .flatMap(pause -> List.of(pause, pause).stream()).toList();

        assertThat(CountdownRules.dayNumber(CALENDAR, start, 20, twiceAndBackwards)).isEqualTo(CountdownRules.dayNumber(CALENDAR, start, 20, pauses));
    }

    @Property
    @Article({"TIM-02", "TIM-04"})
    void the_explanation_counts_up_to_the_budget_on_the_due_day(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int budget,
            @ForAll("pauses") List<Pause> relative) {
        List<Pause> pauses = from(start, relative);
        LocalDate due = CountdownRules.dayNumber(CALENDAR, start, budget, pauses);
        List<CountdownDay> days = ExplanationRules.explain(CALENDAR, start, due,
                pauses.stream().map(pause -> new ExplanationRules.Still(pause, new CountdownDay.Standstill("c", "r"))).toList(), budget, List.of());

        assertThat(days.get(0).reason()).isEqualTo(CountdownDay.Reason.START_DAY);
        assertThat(days).extracting(CountdownDay::day).containsExactlyElementsOf(start.datesUntil(due.plusDays(1)).toList());
        assertThat(days.stream().map(CountdownDay::ordinal).filter(Objects::nonNull).count()).isEqualTo(budget);
        assertThat(days.get(days.size() - 1).ordinal()).isEqualTo(budget);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs().between(LocalDate.of(2007, 1, 5).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    /** Days relative to 1970-01-01, moved to the start of the limit by the tests. */
    @Provide
    Arbitrary<List<Pause>> pauses() {
        Arbitrary<Pause> pause = Combinators.combine(Arbitraries.integers().between(-10, 90), Arbitraries.integers().between(0, 40))
                .as((from, length) -> new Pause(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + length)));
        return pause.list().ofMaxSize(6);
    }

    private static List<Pause> from(LocalDate start, List<Pause> relative) {
        return relative.stream().map(pause -> new Pause(start.plusDays(pause.from().toEpochDay()), start.plusDays(pause.until().toEpochDay()))).toList();
    }

    private static LocalDate crossedOff(LocalDate start, int budget, List<Pause> pauses) {
        LocalDate day = start;
        for (int left = budget; left > 0;) {
            day = day.plusDays(1);
            left -= counts(day, pauses) ? 1 : 0;
        }
        return day;
    }

    private static boolean counts(LocalDate day, List<Pause> pauses) {
        return ASSUMING.isWorkingDay(day) && pauses.stream().noneMatch(pause -> day.isAfter(pause.from()) && !day.isAfter(pause.until()));
    }
}
