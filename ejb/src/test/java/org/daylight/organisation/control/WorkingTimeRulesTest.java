package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Article;
import org.daylight.organisation.Place;
import org.daylight.organisation.Stay;
import org.daylight.organisation.WorkingTime;

/** Working time against a reference that looks at every single minute. */
@Article("ORG-10")
class WorkingTimeRulesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    private static final List<WorkingHours> HOURS = List.of(
            new WorkingHours(LocalDate.of(2026, 10, 1), LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(17, 30)),
            new WorkingHours(LocalDate.of(2000, 1, 1), LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(18, 0)));

    @Example
    void october_of_2026_has_eighteen_days_of_seven_hours() {
        WorkingTime time = WorkingTimeRules.of(List.of(), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), CALENDAR, HOURS);
        assertThat(time).isEqualTo(new WorkingTime(18 * 7 * 60, 0));
        assertThat(time.isHalf()).isFalse();
    }

    @Example
    void half_of_the_time_is_enough_and_a_minute_less_is_not() {
        LocalDate makeUpDay = LocalDate.of(2026, 10, 10);
        assertThat(day(makeUpDay, LocalTime.of(8, 30), LocalTime.of(12, 0)).isHalf()).isTrue();
        assertThat(day(makeUpDay, LocalTime.of(8, 31), LocalTime.of(12, 0)).isHalf()).isFalse();
        assertThat(day(makeUpDay, LocalTime.of(8, 31), LocalTime.of(12, 0)).percent()).isEqualByComparingTo("49.7");
    }

    @Example
    void where_nothing_is_due_nobody_falls_short() {
        assertThat(day(LocalDate.of(2026, 10, 5), LocalTime.of(8, 30), LocalTime.of(12, 0))).isEqualTo(WorkingTime.NONE);
        assertThat(WorkingTime.NONE.isHalf()).isTrue();
        assertThat(WorkingTime.NONE.percent()).isNull();
    }

    private static WorkingTime day(LocalDate day, LocalTime came, LocalTime left) {
        return WorkingTimeRules.of(List.of(new Stay(day, Place.CENTRE, came, left)), day, day, CALENDAR, HOURS);
    }

    @Property(tries = 300)
    void the_sum_is_what_counting_minute_by_minute_gives(@ForAll("months") List<Stay> stays, @ForAll @IntRange(max = 45) int from,
            @ForAll @IntRange(max = 45) int length) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate last = first.plusDays(length - 1L);
        assertThat(WorkingTimeRules.of(stays, first, last, CALENDAR, HOURS)).isEqualTo(minuteByMinute(stays, first, last));
    }

    @Property(tries = 200)
    void two_halves_of_a_period_make_the_whole(@ForAll("months") List<Stay> stays, @ForAll @IntRange(max = 40) int cut) {
        LocalDate middle = FIRST.plusDays(cut);
        LocalDate last = FIRST.plusDays(45);
        WorkingTime one = WorkingTimeRules.of(stays, FIRST, middle, CALENDAR, HOURS);
        WorkingTime other = WorkingTimeRules.of(stays, middle.plusDays(1), last, CALENDAR, HOURS);
        assertThat(WorkingTimeRules.of(stays, FIRST, last, CALENDAR, HOURS))
                .isEqualTo(new WorkingTime(one.dueMinutes() + other.dueMinutes(), one.centreMinutes() + other.centreMinutes()));
    }

    private static WorkingTime minuteByMinute(List<Stay> stays, LocalDate first, LocalDate last) {
        int due = 0;
        int centre = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (CALENDAR.isWorkingDay(day)) {
                for (int minute = 0; minute < 24 * 60; minute++) {
                    LocalTime now = LocalTime.of(minute / 60, minute % 60);
                    if (isWorked(now, day)) {
                        due += isAt(stays, Place.LEAVE, day, now) ? 0 : 1;
                        centre += isAt(stays, Place.CENTRE, day, now) ? 1 : 0;
                    }
                }
            }
        }
        return new WorkingTime(due, centre);
    }

    private static boolean isWorked(LocalTime now, LocalDate day) {
        WorkingHours hours = HOURS.get(day.isBefore(LocalDate.of(2026, 10, 1)) ? 1 : 0);
        return !now.isBefore(hours.morningFrom()) && now.isBefore(hours.morningUntil())
                || !now.isBefore(hours.afternoonFrom()) && now.isBefore(hours.afternoonUntil());
    }

    private static boolean isAt(List<Stay> stays, Place place, LocalDate day, LocalTime now) {
        return stays.stream().anyMatch(stay -> stay.place() == place && stay.day().equals(day) && stay.leftAt() != null
                && !now.isBefore(stay.cameAt()) && now.isBefore(stay.leftAt()));
    }

    /** Stays of one person in some weeks; none overlaps another. */
    @Provide
    Arbitrary<List<Stay>> months() {
        return day().list().ofSize(46).map(days -> {
            List<Stay> stays = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                LocalDate day = FIRST.plusDays(i);
                days.get(i).forEach(stay -> stays.add(new Stay(day, stay.place(), stay.cameAt(), stay.leftAt())));
            }
            return stays;
        });
    }

    private static Arbitrary<List<Stay>> day() {
        return Combinators.combine(Arbitraries.integers().between(0, 24 * 60 - 1).set().ofMinSize(0).ofMaxSize(6), Arbitraries.of(Place.class).list().ofSize(3),
                Arbitraries.integers().between(0, 9)).as((minutes, places, luck) -> {
            List<Integer> sorted = new ArrayList<>(new TreeSet<>(minutes));
            List<Stay> stays = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                LocalTime left = luck == 0 && i + 3 >= sorted.size() ? null : time(sorted.get(i + 1));
                stays.add(new Stay(FIRST, places.get(i / 2), time(sorted.get(i)), left));
            }
            return stays;
        });
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
