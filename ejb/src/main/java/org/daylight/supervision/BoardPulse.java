package org.daylight.supervision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.StaffDirectory;
import org.daylight.supervision.control.BoardDetailRepository;
import org.daylight.supervision.control.BoardRepository;
import org.daylight.supervision.control.BoardRules;

/**
 * Door for the stream of the board, which looks on behalf of viewers whom {@link SupervisionBoard#scope()} admitted: whatever the number of viewers, one look.
 *
 * @article MON-06 (000 art. 17(1))
 */
@Stateless
@PermitAll // only the stream calls it, with a scope that a gated door gave; no person can reach it
public class BoardPulse {
    private static final int DAYS = 90;

    @Inject
    BoardRepository figures;
    @Inject
    BoardDetailRepository details;
    @Inject
    StaffDirectory staff;
    @Inject
    CalendarInForce calendar;
    @Inject
    Clock clock;

    /** @param departmentCode null: all departments */
    public BoardView figures(String departmentCode) {
        Instant now = clock.instant();
        return BoardRules.board(now, figures.events(departmentCode), departmentCode == null ? staff.departments() : List.of(staff.department(departmentCode)),
                figures.count(now, departmentCode));
    }

    /** @param departmentCode null: all departments */
    public BoardDetail detail(String departmentCode) {
        Instant now = clock.instant();
        LocalDate today = LegalTime.dateOf(now);
        WorkingCalendar days = calendar.current().assumingWeekdays();
        return new BoardDetail(details.items(now, departmentCode), details.windows(now, departmentCode), details.signals(departmentCode, today), details.stepsLate(now, departmentCode),
                details.stepsEnded(now, departmentCode), details.heat(today.minusDays(DAYS - 1), departmentCode),
                BoardRules.trend(today.minusDays(DAYS - 1), today, details.days(today.minusDays(DAYS - 1), today, departmentCode)), BoardRules.ageing(details.due(departmentCode), today, days));
    }
}
