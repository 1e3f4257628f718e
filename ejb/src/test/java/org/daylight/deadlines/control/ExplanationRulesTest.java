package org.daylight.deadlines.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownDay.Addition;
import org.daylight.deadlines.CountdownDay.Reason;
import org.daylight.deadlines.CountdownDay.Standstill;
import org.daylight.deadlines.control.CountdownRules.Pause;
import org.daylight.deadlines.control.ExplanationRules.Still;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

class ExplanationRulesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final Still HEARING = new Still(new Pause(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 22)), new Standstill("PROCEDURE-7", "听证"));

    @Test
    @Article({"TIM-02", "TIM-04"})
    void every_day_from_start_to_due_has_its_reason() {
        List<CountdownDay> days = ExplanationRules.explain(CALENDAR, LocalDate.of(2026, 9, 18), LocalDate.of(2026, 9, 28),
                List.of(HEARING), 5, List.of());

        assertThat(days).containsExactly(
                day(18, null, Reason.START_DAY, null), day(19, null, Reason.WEEKEND, null), day(20, 1, Reason.MAKE_UP_DAY, "国庆节"),
                day(21, 2, Reason.WORKING_DAY, null), new CountdownDay(LocalDate.of(2026, 9, 22), null, Reason.PAUSED, null, null, List.of(HEARING.why())), day(23, 3, Reason.WORKING_DAY, null),
                day(24, 4, Reason.WORKING_DAY, null), day(25, null, Reason.HOLIDAY, "中秋节"), day(26, null, Reason.HOLIDAY, "中秋节"),
                day(27, null, Reason.HOLIDAY, "中秋节"), day(28, 5, Reason.WORKING_DAY, null));
    }

    @Test
    @Article("TIM-02")
    void days_of_an_unpublished_year_are_explained_as_monday_to_friday() {
        List<CountdownDay> days = ExplanationRules.explain(CALENDAR, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4), List.of(), 5, List.of());

        assertThat(days).extracting(CountdownDay::reason)
                .containsExactly(Reason.START_DAY, Reason.WORKING_DAY, Reason.WEEKEND, Reason.WEEKEND, Reason.WORKING_DAY);
    }

    @Test
    @Article("TIM-07")
    void days_that_were_added_say_by_what() {
        Addition joint = new Addition("JOINT", WorkingDays.of(2), LocalDate.of(2026, 9, 18), "行政许可法第四十二条第二款");
        Addition extension = new Addition("EXTENSION", WorkingDays.of(1), LocalDate.of(2026, 9, 21), "须等待上级批复");
        List<CountdownDay> days = ExplanationRules.explain(CALENDAR, LocalDate.of(2026, 9, 18), LocalDate.of(2026, 9, 28), List.of(), 3,
                List.of(joint, extension));

        assertThat(days.stream().filter(CountdownDay::isAdded)).extracting(CountdownDay::ordinal, CountdownDay::addition)
                .containsExactly(tuple(4, joint), tuple(5, joint), tuple(6, extension));
    }

    @Test
    @Article({"TIM-04", "TIM-05"})
    void a_day_of_two_causes_names_both() {
        Still survey = new Still(new Pause(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 22)), new Standstill("PROCEDURE-8", "现场踏勘"));
        List<CountdownDay> days = ExplanationRules.explain(CALENDAR, LocalDate.of(2026, 9, 18), LocalDate.of(2026, 9, 28), List.of(HEARING, survey), 5, List.of());

        assertThat(days.get(3).standstills()).containsExactly(survey.why());
        assertThat(days.get(4).standstills()).containsExactly(HEARING.why(), survey.why());
    }

    @Test
    void an_explanation_ends_after_three_years() {
        assertThat(ExplanationRules.explain(CALENDAR, LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1), List.of(), 20, List.of())).hasSize(ExplanationRules.DAYS_AT_MOST);
    }

    private static CountdownDay day(int ofSeptember, Integer ordinal, Reason reason, String holiday) {
        return new CountdownDay(LocalDate.of(2026, 9, ofSeptember), ordinal, reason, holiday);
    }
}
