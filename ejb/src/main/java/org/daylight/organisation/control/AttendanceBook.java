package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.AttendanceFilter;
import org.daylight.organisation.AttendanceMonth;
import org.daylight.organisation.DepartmentAttendance;
import org.daylight.organisation.Stay;
import org.daylight.organisation.WorkingTime;
import org.daylight.organisation.control.AttendanceRepository.Person;

/** Stays against the legal calendar: days of people, and working time. */
@Dependent
public class AttendanceBook {

    @Inject
    AttendanceRepository attendance;
    @Inject
    Calendars calendars;

    /** Part of a month that somebody is measured over, both days inclusive. */
    public record Span(String username, LocalDate first, LocalDate last) {
    }

    public Page<AttendanceMonth> month(YearMonth month, AttendanceFilter filter, PageRequest page, LocalDate today) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Page<Person> people = attendance.people(first, last, filter, page);
        List<String> usernames = people.rows().stream().map(Person::username).toList();
        Map<String, List<Stay>> stays = attendance.stays(usernames, first, last);
        Map<String, List<DutyDays>> terms = attendance.terms(usernames, first, last);
        MonthSheet sheet = new MonthSheet(month, today, calendars.current(), attendance.hours());
        return new Page<>(people.rows().stream().map(person -> sheet.of(person, terms.getOrDefault(person.username(), List.of()),
                stays.getOrDefault(person.username(), List.of()))).toList(), people.total());
    }

    public List<DepartmentAttendance> departments(YearMonth month, String department, LocalDate today) {
        WorkingCalendar calendar = calendars.current();
        LocalDate last = AttendanceRules.lastCounted(month.atEndOfMonth(), today);
        List<LocalDate> days = last.isBefore(month.atDay(1)) ? List.of()
                : month.atDay(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).toList();
        return attendance.departments(month.atDay(1), month.atEndOfMonth(), days, department);
    }

    /** Days of the year by username, from the first day that was ever clocked up to yesterday. */
    public Map<String, AttendanceRepository.PersonDays> year(int year, String department, LocalDate today) {
        WorkingCalendar calendar = calendars.current();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = AttendanceRules.lastCounted(LocalDate.of(year, 12, 31), today);
        List<LocalDate> days = last.isBefore(first) ? List.of() : first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).toList();
        LocalDate since = attendance.firstDay().filter(day -> day.isAfter(first)).orElse(first);
        return attendance.people(first, LocalDate.of(year, 12, 31), days.stream().filter(day -> !day.isBefore(since)).toList(), department);
    }

    /** Working time of each span, one query for all; all spans lie in the period. */
    public Map<Span, WorkingTime> times(Collection<Span> spans, LocalDate first, LocalDate last) {
        Map<String, List<Stay>> stays = attendance.stays(spans.stream().map(Span::username).distinct().toList(), first, last);
        List<WorkingHours> hours = attendance.hours();
        WorkingCalendar calendar = calendars.current();
        return spans.stream().distinct().collect(Collectors.toMap(span -> span,
                span -> WorkingTimeRules.of(stays.getOrDefault(span.username(), List.of()), span.first(), span.last(), calendar, hours)));
    }
}
