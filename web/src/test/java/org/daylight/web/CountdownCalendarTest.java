package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownDay.Addition;
import org.daylight.deadlines.CountdownDay.Reason;
import org.daylight.deadlines.CountdownDay.Standstill;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

class CountdownCalendarTest {
    private static final Addition EXTENSION = new Addition("EXTENSION", WorkingDays.of(1), LocalDate.of(2026, 11, 16), "须等待上级批复");

    @Test
    void daysStandUnderTheirWeekdays() {
        LocalDate thursday = LocalDate.of(2026, 11, 19);
        CountdownCalendar calendar = CountdownCalendar.of(List.of(
                new CountdownDay(thursday, null, Reason.START_DAY, null),
                new CountdownDay(thursday.plusDays(1), 1, Reason.WORKING_DAY, null),
                new CountdownDay(thursday.plusDays(2), null, Reason.WEEKEND, null),
                new CountdownDay(thursday.plusDays(3), null, Reason.WEEKEND, null),
                new CountdownDay(thursday.plusDays(4), 2, Reason.WORKING_DAY, null)));

        assertThat(calendar.weeks()).hasSize(2).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(calendar.weeks().get(0).subList(0, 3)).containsOnlyNulls();
        assertThat(calendar.weeks().get(0).get(3).day()).isEqualTo(thursday);
        assertThat(calendar.weeks().get(1).get(0).ordinal()).isEqualTo(2);
        assertThat(calendar.weeks().get(1).subList(1, 7)).containsOnlyNulls();
        assertThat(calendar.counted()).isEqualTo(2);
    }

    @Test
    void aFullWeekIsNotFollowedByAnEmptyOne() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        List<CountdownDay> week = monday.datesUntil(monday.plusDays(7)).map(day -> new CountdownDay(day, 1, Reason.WORKING_DAY, null)).toList();
        assertThat(CountdownCalendar.of(week).weeks()).containsExactly(week);
    }

    @Test
    @Article({"TIM-04", "TIM-07"})
    void itTellsWhatALimitStoodStillForAndHowFarItHasCome() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        Standstill hearing = new Standstill("PROCEDURE-7", "听证");
        Standstill survey = new Standstill("PROCEDURE-8", "现场踏勘");
        CountdownCalendar calendar = CountdownCalendar.of(List.of(
                new CountdownDay(monday, null, Reason.START_DAY, null),
                new CountdownDay(monday.plusDays(1), 1, Reason.WORKING_DAY, null),
                new CountdownDay(monday.plusDays(2), null, Reason.PAUSED, null, null, List.of(hearing)),
                new CountdownDay(monday.plusDays(3), null, Reason.PAUSED, null, null, List.of(hearing, survey)),
                new CountdownDay(monday.plusDays(4), 2, Reason.WORKING_DAY, null, EXTENSION, List.of())));

        assertThat(calendar.stretches()).containsExactly(new CountdownCalendar.Stretch(hearing, monday.plusDays(2), monday.plusDays(3)),
                new CountdownCalendar.Stretch(survey, monday.plusDays(3), monday.plusDays(3)));
        assertThat(calendar.additions()).containsExactly(EXTENSION);
        assertThat(calendar.countedBy(monday)).isZero();
        assertThat(calendar.countedBy(monday.plusDays(3))).isOne();
        assertThat(calendar.countedBy(monday.plusDays(4))).isEqualTo(2);
    }

    @Test
    void withoutDaysThereAreNoWeeks() {
        assertThat(CountdownCalendar.of(List.of()).isEmpty()).isTrue();
        assertThat(CountdownCalendar.of(List.of()).weeks()).isEmpty();
        assertThat(CountdownCalendar.of(List.of()).counted()).isZero();
    }
}
