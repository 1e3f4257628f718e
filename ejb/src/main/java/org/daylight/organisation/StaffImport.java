package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.control.StaffImportRepository;
import org.daylight.organisation.control.StaffPlan;
import org.daylight.organisation.control.StaffPlanning;

/**
 * Door: many windows and people at once, as rows of sheets. All or nothing: with one bad cell nothing is written. A row that says what is already
 * there is passed over; empty cells of a document, a telephone or a mobile leave what is known. Everywhere {@code staff.not-on-duty} (403),
 * {@code import.too-many-rows} (413).
 *
 * @article ORG-02 (003 art. 4, 11), AUT-10 (004 art. 14, 16)
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER})
public class StaffImport {
    /** Rows at most in one import, windows and people together. */
    public static final int MOST_ROWS = 30_000;

    @Inject
    StaffPlanning planning;
    @Inject
    StaffImportRepository people;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Nothing is written. */
    public ImportReport dryRun(List<SheetRow> rows) {
        return plan(rows).report();
    }

    /** {@code import.rejected} (422) with findings; otherwise everything is written. */
    @Audited
    public ImportReport apply(List<SheetRow> rows) {
        StaffPlan plan = plan(rows);
        ImportReport report = plan.report().orRejected();
        people.write(plan);
        return report;
    }

    private StaffPlan plan(List<SheetRow> rows) {
        staff.onDuty(session.getCallerPrincipal().getName());
        if (rows.size() > MOST_ROWS) {
            throw new Problem(Problem.Kind.TOO_LARGE, "import.too-many-rows", null, MOST_ROWS, MOST_ROWS);
        }
        return planning.plan(rows, LegalTime.today(clock));
    }
}
