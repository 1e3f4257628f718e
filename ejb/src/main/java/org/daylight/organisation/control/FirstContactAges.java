package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.FirstContactLine;

/** How many working days contacts have waited, and who may act on them. */
@Dependent
public class FirstContactAges {

    @Inject
    Calendars calendars;

    /** @param mayDirect the viewer may act on all of them */
    public List<FirstContactLine> of(List<FirstContactLine> lines, String viewer, boolean mayDirect, LocalDate today) {
        WorkingCalendar calendar = calendars.current().assumingWeekdays();
        return lines.stream().map(line -> aged(line, age(line, calendar, today), line.isOpen() && (mayDirect || line.username().equals(viewer)))).toList();
    }

    /** A contact of 2026-09-30 is one working day old on 2026-10-08, after the holidays. */
    private static WorkingDays age(FirstContactLine line, WorkingCalendar calendar, LocalDate today) {
        return calendar.count(LegalTime.dateOf(line.contactedAt()), line.isOpen() ? today : LegalTime.dateOf(line.closedAt()));
    }

    private static FirstContactLine aged(FirstContactLine c, WorkingDays age, boolean mine) {
        return new FirstContactLine(c.id(), c.version(), c.contactedAt(), c.channel(), c.matter(), c.subject(), c.person(), c.phone(), c.firstZh(),
                c.firstEn(), c.username(), c.nameZh(), c.nameEn(), c.departmentCode(), c.departmentZh(), c.departmentEn(), c.duty(), c.handOvers(),
                c.result(), c.closedAt(), age, mine);
    }
}
