package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.items.control.ItemListRepository;
import org.daylight.items.control.ItemScope;
import org.daylight.items.control.LagRules;
import org.daylight.items.control.ReportRepository;
import org.daylight.items.control.TurnSelection;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door, read only: are changes of items reported in time. A department's people see their own department's, legal office, centre, supervisors and
 * administrators all; {@code staff.not-on-duty} (403).
 *
 * @article ITM-13 (002 art. 13), ITM-18 (000 art. 31(5)), C25
 */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.SUPERVISOR,
        Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class ItemReports {
    @Inject
    ReportRepository reports;
    @Inject
    ItemListRepository versions;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Calendars calendars;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** A version that is to be reported. */
    public record Due(ItemLine item, LocalDate dueOn, ReportAlert alert) {
    }

    /** The law as it is read here; open to all because every page with a draft shows its due day. */
    @PermitAll
    public ReportClock clock() {
        return ReportClock.of(profiles.inForce(null, LegalTime.today(clock)).content().clock(ReportClock.CODE));
    }

    /** Drafts never submitted whose report is due soon or late, the first to take effect first. Sortable as {@link ItemQueries}. */
    public Page<Due> due(PageRequest page) {
        ReportClock report = clock();
        LocalDate today = LegalTime.today(clock);
        PageRequest ordered = page.sort() == null ? new PageRequest(page.first(), page.size(), "effectiveFrom", true) : page;
        Page<ItemLine> lines = versions.page(TurnSelection.unreported(report.alertedUntil(today), ItemScope.of(session, staff)), ordered);
        return new Page<>(lines.rows().stream().map(line -> due(line, report, today)).toList(), lines.total());
    }

    /**
     * Lags of what changed in the period, both days inclusive, by department code. Changed on Friday 2026-03-06 and submitted on Tuesday the 10th
     * it is two working days. Days of a year without a notice count Monday to Friday.
     */
    public List<ReportLag> lags(LocalDate first, LocalDate last) {
        WorkingCalendar calendar = calendars.current().assumingWeekdays();
        LocalDate today = LegalTime.today(clock);
        return LagRules.byDepartment(reports.changedBetween(first, last, ItemScope.of(session, staff).orElse(null)).stream().map(reported -> lag(reported, calendar, today)).toList());
    }

    private static Due due(ItemLine line, ReportClock report, LocalDate today) {
        return new Due(line, report.dueOn(line.effectiveFrom()), report.alert(line.effectiveFrom(), today));
    }

    private static LagRules.Lag lag(ReportRepository.Reported reported, WorkingCalendar calendar, LocalDate today) {
        LocalDate until = reported.reportedOn() == null ? today : reported.reportedOn();
        return new LagRules.Lag(reported.departmentCode(), reported.reportedOn() != null, calendar.count(reported.changedOn(), until).count(),
                reported.changes());
    }
}
