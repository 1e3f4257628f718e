package org.daylight.organisation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.organisation.AttendanceMonth;
import org.daylight.organisation.Stay;
import org.daylight.organisation.control.AttendanceRepository.Person;

/** A month of the calendar against which people's stays are read. */
record MonthSheet(YearMonth month, LocalDate today, WorkingCalendar calendar, List<WorkingHours> hours) {

    AttendanceMonth of(Person person, List<Stay> stays) {
        DutyDays duty = new DutyDays(person.activeFrom(), person.activeUntil());
        List<AttendanceMonth.Day> days = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).map(day -> day(day, duty, stays)).toList();
        LocalDate first = later(month.atDay(1), duty.from());
        LocalDate last = earlier(AttendanceRules.lastCounted(month.atEndOfMonth(), today), duty.until());
        return new AttendanceMonth(person.username(), person.nameZh(), person.nameEn(), person.departmentCode(), person.departmentZh(),
                person.departmentEn(), days, WorkingTimeRules.of(stays, first, last, calendar, hours));
    }

    private AttendanceMonth.Day day(LocalDate day, DutyDays duty, List<Stay> stays) {
        boolean working = calendar.isWorkingDay(day) && duty.include(day);
        List<Stay> ofDay = stays.stream().filter(stay -> stay.day().equals(day)).toList();
        return new AttendanceMonth.Day(day, AttendanceRules.stateOf(working, day.isBefore(today), ofDay, WorkingHours.on(day, hours)), calendar.nameOf(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
