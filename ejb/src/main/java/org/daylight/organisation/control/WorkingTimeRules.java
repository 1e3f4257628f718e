package org.daylight.organisation.control;

import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.organisation.Place;
import org.daylight.organisation.Stay;
import org.daylight.organisation.WorkingTime;

/**
 * Share of working time in the centre. Only working hours of working days count: make-up days do, weekends and holidays do not.
 * In October 2026 (1 to 7 holidays, Saturday 10 worked) 18 days of 7 hours are due, 7,560 minutes.
 *
 * @article ORG-10 (003 art. 26)
 */
final class WorkingTimeRules {

    private WorkingTimeRules() {
    }

    /**
     * @param stays of one person, none overlaps another
     * @param first of the period, inclusive
     * @param last  inclusive; before {@code first}: nothing is due
     * @param hours the latest first
     */
    static WorkingTime of(List<Stay> stays, LocalDate first, LocalDate last, WorkingCalendar calendar, List<WorkingHours> hours) {
        if (last.isBefore(first)) {
            return WorkingTime.NONE;
        }
        int due = first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).mapToInt(day -> WorkingHours.on(day, hours).minutes()).sum();
        List<Stay> counted = stays.stream().filter(stay -> !stay.day().isBefore(first) && !stay.day().isAfter(last))
                .filter(stay -> stay.leftAt() != null && calendar.isWorkingDay(stay.day())).toList();
        return new WorkingTime(due - minutes(counted, Place.LEAVE, hours), minutes(counted, Place.CENTRE, hours));
    }

    private static int minutes(List<Stay> stays, Place place, List<WorkingHours> hours) {
        return stays.stream().filter(stay -> stay.place() == place)
                .mapToInt(stay -> WorkingHours.on(stay.day(), hours).minutesBetween(stay.cameAt(), stay.leftAt())).sum();
    }
}
