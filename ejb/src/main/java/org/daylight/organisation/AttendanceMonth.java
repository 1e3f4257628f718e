package org.daylight.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A person's month.
 *
 * @param days every day of the month
 * @param time working time up to yesterday
 */
public record AttendanceMonth(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn,
                              List<Day> days, WorkingTime time) {

    /** One day; {@code name} of the holiday or of the holiday whose make-up day it is, null for any other. */
    public record Day(LocalDate day, DayState state, String name) {
    }

    /** How many days were so. */
    public long count(DayState state) {
        return days.stream().filter(day -> day.state() == state).count();
    }
}
