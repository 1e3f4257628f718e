package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
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

    /**
     * A row: its number in the sheet, from 2, and its cells by column code; empty cells are left out.
     *
     * @param sheet one of {@link StaffSheetColumns#SHEETS}
     */
    public record Row(String sheet, int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * What an import did or would do.
     *
     * @param fresh    windows and people that are new
     * @param findings each with sheet, row and column as its place, {@code people!12:mobile}; empty: good
     */
    public record Report(int rows, int fresh, int changed, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        /** Rows that say what is already there. */
        public int unchanged() {
            return findings.isEmpty() ? rows - fresh - changed : 0;
        }
    }

    /** Nothing is written. */
    public Report dryRun(List<Row> rows) {
        return plan(rows).report();
    }

    /** {@code import.rejected} (422) with findings; otherwise everything is written. */
    @Audited
    public Report apply(List<Row> rows) {
        StaffPlan plan = plan(rows);
        if (!plan.findings().isEmpty()) {
            throw new Problem("import.rejected", plan.findings());
        }
        people.write(plan);
        return plan.report();
    }

    private StaffPlan plan(List<Row> rows) {
        staff.onDuty(session.getCallerPrincipal().getName());
        if (rows.size() > MOST_ROWS) {
            throw new Problem(Problem.Kind.TOO_LARGE, "import.too-many-rows", null, MOST_ROWS, MOST_ROWS);
        }
        return planning.plan(rows, LegalTime.today(clock));
    }
}
