package org.daylight.organisation.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.daylight.organisation.DayState;
import org.daylight.organisation.Place;
import org.daylight.organisation.Stay;

/**
 * What a day was. On 2026-10-10, a Saturday that was worked, somebody without a record is absent; on 2026-10-05, a Monday of the holidays, not.
 *
 * @article ORG-18 (003 art. 7(3)(7))
 */
final class AttendanceRules {

    private AttendanceRules() {
    }

    /**
     * @param working whether the person had to work that day: a working day while on duty
     * @param stays   of that day
     * @param over    whether the day is over
     */
    static DayState stateOf(boolean working, boolean over, List<Stay> stays, WorkingHours hours) {
        if (!working) {
            return DayState.OFF;
        }
        if (stays.isEmpty()) {
            return over ? DayState.ABSENT : DayState.AHEAD;
        }
        if (stays.stream().anyMatch(stay -> stay.leftAt() == null)) {
            return DayState.UNFINISHED;
        }
        return isExcused(stays, hours) ? DayState.EXCUSED : punctuality(stays, hours);
    }

    private static DayState punctuality(List<Stay> stays, WorkingHours hours) {
        LocalTime came = stays.stream().map(Stay::cameAt).min(Comparator.naturalOrder()).orElseThrow();
        LocalTime left = stays.stream().map(Stay::leftAt).max(Comparator.naturalOrder()).orElseThrow();
        boolean late = came.isAfter(hours.morningFrom());
        boolean early = left.isBefore(hours.afternoonUntil());
        if (late) {
            return early ? DayState.LATE_AND_EARLY : DayState.LATE;
        }
        return early ? DayState.LEFT_EARLY : DayState.PRESENT;
    }

    private static boolean isExcused(List<Stay> stays, WorkingHours hours) {
        return hours.minutes() == stays.stream().filter(stay -> stay.place() == Place.LEAVE || stay.place() == Place.BUSINESS)
                .mapToInt(stay -> hours.minutesBetween(stay.cameAt(), stay.leftAt())).sum();
    }

    /** The month's last day that counts for working time: yesterday, in a month that is not over. */
    static LocalDate lastCounted(LocalDate lastOfMonth, LocalDate today) {
        return today.isAfter(lastOfMonth) ? lastOfMonth : today.minusDays(1);
    }
}
