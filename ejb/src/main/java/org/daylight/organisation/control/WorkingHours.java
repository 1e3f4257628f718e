package org.daylight.organisation.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Hours of the centre from a day on; starts are inclusive, ends exclusive. */
record WorkingHours(LocalDate validFrom, LocalTime morningFrom, LocalTime morningUntil, LocalTime afternoonFrom, LocalTime afternoonUntil) {

    /** Those in force on the day, of a list that begins with the latest. */
    static WorkingHours on(LocalDate day, List<WorkingHours> latestFirst) {
        return latestFirst.stream().filter(hours -> !hours.validFrom().isAfter(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no working hours on " + day));
    }

    int minutes() {
        return minutesBetween(LocalTime.MIN, LocalTime.MAX);
    }

    /** Minutes of the working hours between the two times; a begun minute does not count. */
    int minutesBetween(LocalTime from, LocalTime until) {
        return overlap(from, until, morningFrom, morningUntil) + overlap(from, until, afternoonFrom, afternoonUntil);
    }

    private static int overlap(LocalTime from, LocalTime until, LocalTime start, LocalTime end) {
        LocalTime first = from.isAfter(start) ? from : start;
        LocalTime last = until.isBefore(end) ? until : end;
        return Math.max(0, (int) first.until(last, ChronoUnit.MINUTES));
    }
}
