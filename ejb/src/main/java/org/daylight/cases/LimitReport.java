package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.LimitReportRepository;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: are the limits of the items lawful and reasonable. Who sees one department only sees the items and cases of that one;
 * {@code staff.not-on-duty} (403).
 *
 * <p>What a case took is counted as its promise is: working days after acceptance up to and with the decision, without those that did not count.
 * Accepted on Monday 2026-03-02, standing still from 03-04 to 03-06 and decided on Tuesday 03-10, it took 3.
 *
 * @article TIM-15 (002 art. 20(2))
 */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.SUPERVISOR,
        Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class LimitReport {
    @Inject
    LimitReportRepository report;
    @Inject
    CaseScope scope;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Items in force that promise a limit, those with most findings first. Sortable: {@code name}, {@code departmentCode}, {@code statutoryLimit},
     * {@code promisedLimit}, {@code applied}, {@code decided}, {@code median}, {@code longest}, {@code beyond}.
     *
     * @param doubtful   true: those with a finding only
     * @param finding    null: any
     * @param department null: all
     * @param text       in name or code
     */
    public Page<LimitLine> find(boolean doubtful, LimitFinding finding, String department, String text, PageRequest page) {
        Conditions which = new Conditions().containing(text, "name_zh", "name_en", "item_code");
        which.andIfGiven("department_code = ?", department(department)).andIfGiven("? = any(findings)", finding);
        if (doubtful) {
            which.and("cardinality(findings) > 0");
        }
        return report.lines(which, page, today());
    }

    /** The same by department, in the order of their codes; departments without items are left out. */
    public List<LimitSummary> summary() {
        return report.summary(new Conditions().andIfGiven("department_code = ?", department(null)), today());
    }

    /** Cases that are promised for a day after their statutory limit, by that limit. Sortable: {@code caseNumber}, {@code promisedDue}, {@code statutoryDue}. */
    public Page<BeyondLawLine> beyondLaw(String department, String text, PageRequest page) {
        Conditions which = new Conditions().containing(text, "c.case_number", "c.subject");
        return report.beyondLaw(which.andIfGiven("c.department_code = ?", department(department)), page);
    }

    /** Null: all departments. */
    private String department(String asked) {
        String own = scope.departmentOf(session);
        return CaseScope.seesAll(session) || CaseScope.is(session, Roles.LEGAL_OFFICE) ? asked : own;
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
