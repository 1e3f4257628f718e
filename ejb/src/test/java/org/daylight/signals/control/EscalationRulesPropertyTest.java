package org.daylight.signals.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.signals.control.EscalationRules.Due;

@Article({"SIG-36", "C7"})
class EscalationRulesPropertyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @Property
    void a_step_is_due_at_the_end_of_the_day_that_slow_counting_finds(@ForAll @IntRange(max = 1_000) int offset, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate start = LocalDate.of(2023, 6, 1).plusDays(offset);
        LocalDate day = start;
        for (int left = days; left > 0; left -= CALENDAR.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        assertThat(EscalationRules.due(CALENDAR, start, days)).isEqualTo(new Due(LegalTime.endOf(day), false));
    }

    @Property
    void beyond_the_published_years_it_is_marked_as_provisional(@ForAll @IntRange(max = 300) int offset, @ForAll @IntRange(min = 1, max = 30) int days) {
        assertThat(EscalationRules.due(CALENDAR, LocalDate.of(2031, 1, 1).plusDays(offset), days).provisional()).isTrue();
    }
}
