package org.daylight.organisation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.organisation.AttendanceMonth;
import org.daylight.organisation.Stay;
import org.daylight.organisation.WorkingTime;
import org.daylight.organisation.control.AttendanceRepository.Person;

/**
 * A month of the calendar against which people's stays are read. Window staff are expected on every working day of duty, representatives on
 * those of their terms; whoever else comes is expected on the days on which they came.
 */
record MonthSheet(YearMonth month, LocalDate today, WorkingCalendar calendar, List<WorkingHours> hours) {

    AttendanceMonth of(Person person, List<DutyDays> terms, List<Stay> stays) {
        List<LocalDate> expected = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).filter(calendar::isWorkingDay)
                .filter(day -> isExpected(day, person, terms, stays)).toList();
        List<AttendanceMonth.Day> days = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> day(day, expected.contains(day), stays)).toList();
        return new AttendanceMonth(person.username(), person.nameZh(), person.nameEn(), person.departmentCode(), person.departmentZh(),
                person.departmentEn(), days, time(expected, stays));
    }

    private static boolean isExpected(LocalDate day, Person person, List<DutyDays> terms, List<Stay> stays) {
        return new DutyDays(person.activeFrom(), person.activeUntil()).include(day) && (person.windowPost()
                || terms.stream().anyMatch(term -> term.include(day)) || stays.stream().anyMatch(stay -> stay.day().equals(day)));
    }

    private AttendanceMonth.Day day(LocalDate day, boolean expected, List<Stay> stays) {
        List<Stay> ofDay = stays.stream().filter(stay -> stay.day().equals(day)).toList();
        return new AttendanceMonth.Day(day, AttendanceRules.stateOf(expected, day.isBefore(today), ofDay, WorkingHours.on(day, hours)), calendar.nameOf(day));
    }

    private WorkingTime time(List<LocalDate> expected, List<Stay> stays) {
        return expected.stream().filter(day -> day.isBefore(today)).map(day -> WorkingTimeRules.of(stays, day, day, calendar, hours))
                .reduce(WorkingTime.NONE, WorkingTime::plus);
    }
}
