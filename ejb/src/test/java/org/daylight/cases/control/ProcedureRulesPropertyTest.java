package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;

/** The preview and the longest day against days counted one by one. */
class ProcedureRulesPropertyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @Property
    @Article("TIM-06")
    void the_previewed_day_leaves_as_many_working_days_as_were_left(@ForAll @IntRange(max = 250) int start, @ForAll @IntRange(min = 1, max = 30) int budget,
                                                                   @ForAll @IntRange(max = 29) int gone, @ForAll @IntRange(min = 1, max = 40) int pause) {
        LocalDate today = CALENDAR.assumingWeekdays().add(FIRST.plusDays(start), WorkingDays.of(Math.min(gone, budget - 1)));
        LocalDate due = CALENDAR.assumingWeekdays().add(FIRST.plusDays(start), WorkingDays.of(budget));
        LocalDate until = CALENDAR.assumingWeekdays().add(today, WorkingDays.of(pause));
        CountdownView limit = new CountdownView(CountdownKind.PROMISED, 0, WorkingDays.of(budget), WorkingDays.of(0), FIRST.plusDays(start), null,
                LegalTime.endOf(due), null, null, "", false);
        LocalDate moved = ProcedureRules.dueAfter(CALENDAR, limit, today, until);
        assertThat(counted(until, moved)).isEqualTo(counted(today, due));
    }

    @Property
    @Article("TIM-04")
    void a_pause_never_goes_beyond_the_longest_permitted_day(@ForAll @IntRange(max = 300) int start, @ForAll @IntRange(min = 1, max = 20) int atMost,
                                                             @ForAll @IntRange(max = 60) int later) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate until = ProcedureRules.pausedUntil(CALENDAR, from, atMost, from.plusDays(later));
        assertThat(until).isBetween(from, from.plusDays(later));
        assertThat(counted(from, until)).isLessThanOrEqualTo(atMost);
        assertThat(ProcedureRules.pausedUntil(CALENDAR, from, null, from.plusDays(later))).isEqualTo(from.plusDays(later));
    }

    private static long counted(LocalDate after, LocalDate until) {
        return after.plusDays(1).datesUntil(until.plusDays(1)).filter(CALENDAR.assumingWeekdays()::isWorkingDay).count();
    }
}
