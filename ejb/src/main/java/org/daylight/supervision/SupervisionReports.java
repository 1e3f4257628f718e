package org.daylight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.supervision.control.FactRepository;
import org.daylight.supervision.control.ReportRepository;

/**
 * Door, read only: reports of any period. A department's own supervisor gets those of that department, whatever the filter says. {@code staff.not-on-duty} (403),
 * {@code period.missing} (400) without a first or last day, {@code period.reversed} (400), {@code period.too-long} (400) over {@value #YEARS} years.
 *
 * @article MON-07 (000 art. 17(2)), MON-23 (000 art. 14; 002 art. 21), MON-24 (000 art. 15), AUT-15 (000 art. 14-15; 002 art. 21)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SupervisionReports {
    private static final int YEARS = 10;

    @Inject
    SupervisionBoard board;
    @Inject
    ReportRepository reports;
    @Inject
    FactRepository facts;
    @Inject
    Clock clock;

    /**
     * One line for each unit, item, window or person that did anything in the period, the most accepted first.
     *
     * <p>Example: a case accepted on Monday 2026-03-02 with a promise of 5 working days and decided on Thursday 2026-03-05 used 3 and is early.
     */
    public List<StatisticLine> statistics(ReportFilter filter, ReportBy by) {
        return reports.statistics(scoped(filter), by, clock.instant());
    }

    /** Cases whose last day is in the period and which are or ended after it, the latest first. Sortable: {@code daysLate}, {@code dueAt}, {@code officer}, {@code caseNumber}. */
    public Page<LateLine> late(ReportFilter filter, PageRequest page) {
        return reports.late(scoped(filter), page, clock.instant());
    }

    /** The cases of {@link #late} by the person and the department, the most first. */
    public List<OfficerLateness> lateByOfficer(ReportFilter filter) {
        return reports.lateByOfficer(scoped(filter), clock.instant());
    }

    /**
     * Facts in the order of the report; of the filter, period and department count.
     *
     * @article MON-08 (000 art. 17(3)), MON-11 (002 art. 20(1)), MON-23 (000 art. 14; 002 art. 21), MON-25 (004 art. 32(1)), MON-27 (001 sec. 2), MON-28 (000 art. 6; 003 art. 42), MON-29 (001 一(四))
     */
    public List<ReportFact> facts(FactReport report, ReportFilter filter) {
        return facts.of(report, scoped(filter), clock.instant());
    }

    /** The filter as it holds for the caller: a department's own supervisor asks of that department alone. */
    public ReportFilter own(ReportFilter filter) {
        return filter.within(board.scope());
    }

    private ReportFilter scoped(ReportFilter filter) {
        if (filter.from() == null || filter.until() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "period.missing", "MON-07");
        }
        if (filter.until().isBefore(filter.from())) {
            throw new Problem(Problem.Kind.BAD_INPUT, "period.reversed", "MON-07");
        }
        if (filter.until().isAfter(filter.from().plusYears(YEARS))) {
            throw new Problem(Problem.Kind.BAD_INPUT, "period.too-long", "MON-07", YEARS);
        }
        return own(filter);
    }
}
