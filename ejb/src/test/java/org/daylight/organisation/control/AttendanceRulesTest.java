package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Article;
import org.daylight.organisation.DayState;
import org.daylight.organisation.Place;
import org.daylight.organisation.Stay;
import org.junit.jupiter.api.Test;

@Article("ORG-18")
class AttendanceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final WorkingHours HOURS = new WorkingHours(LocalDate.of(2000, 1, 1), LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 0),
            LocalTime.of(17, 30));

    @Test
    void a_working_day_without_a_record_is_an_absence_when_it_is_over() {
        assertThat(AttendanceRules.stateOf(true, true, List.of(), HOURS)).isEqualTo(DayState.ABSENT);
        assertThat(AttendanceRules.stateOf(true, false, List.of(), HOURS)).isEqualTo(DayState.AHEAD);
        assertThat(AttendanceRules.stateOf(false, true, List.of(), HOURS)).isEqualTo(DayState.OFF);
    }

    @Test
    void to_the_minute_is_in_time_and_a_minute_more_is_late() {
        assertThat(state("CENTRE 08:30-12:00", "CENTRE 14:00-17:30")).isEqualTo(DayState.PRESENT);
        assertThat(state("CENTRE 08:31-12:00", "CENTRE 14:00-17:30")).isEqualTo(DayState.LATE);
        assertThat(state("CENTRE 08:30-12:00", "CENTRE 14:00-17:29")).isEqualTo(DayState.LEFT_EARLY);
        assertThat(state("DEPARTMENT 09:00-12:00")).isEqualTo(DayState.LATE_AND_EARLY);
    }

    @Test
    void who_was_not_clocked_out_has_an_unfinished_day() {
        assertThat(state("CENTRE 08:20-12:00", "CENTRE 13:55")).isEqualTo(DayState.UNFINISHED);
    }

    @Test
    void a_day_of_leave_or_business_is_excused_and_half_a_day_is_not_held_against_anybody() {
        assertThat(state("LEAVE 08:30-12:00", "BUSINESS 14:00-17:30")).isEqualTo(DayState.EXCUSED);
        assertThat(state("LEAVE 08:30-12:00", "CENTRE 13:58-17:31")).isEqualTo(DayState.PRESENT);
    }

    private static DayState state(String... stays) {
        return AttendanceRules.stateOf(true, true, Stream.of(stays).map(AttendanceRulesTest::stay).toList(), HOURS);
    }

    private static Stay stay(String words) {
        String[] parts = words.split("[ -]");
        return new Stay(DAY, Place.valueOf(parts[0]), LocalTime.parse(parts[1]), parts.length < 3 ? null : LocalTime.parse(parts[2]));
    }
}
