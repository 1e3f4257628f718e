package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.items.control.ImportPlan;
import org.daylight.items.control.ImportPlanning;
import org.daylight.items.control.ItemImportRepository;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Door: many items at once, as rows of sheets. All or nothing: with one bad cell nothing is written.
 * Each row becomes a draft; a row of an item in force becomes a change of it; a row that says what the item or its draft already says is passed over,
 * so that the same workbook twice does nothing new. Everywhere {@code staff.not-on-duty} (403), {@code import.too-many-rows} (413).
 *
 * @article ITM-01 (004 art. 8), ITM-12 (002 art. 12)
 */
@Stateless
@RolesAllowed(Roles.ITEM_ADMINISTRATOR)
public class ItemImport {
    /** Rows of items at most in one import. */
    public static final int MOST_ROWS = 10_000;
    /** Rows at most of all its sheets. */
    public static final int MOST_ROWS_IN_ALL = 200_000;

    @Inject
    ImportPlanning planning;
    @Inject
    ItemImportRepository items;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** A scheme that item codes may follow. */
    public record CodeScheme(String code, String nameZh, String nameEn) {
    }

    public List<CodeScheme> codeSchemes() {
        return items.codeSchemes();
    }

    /** Nothing is written. */
    public ImportReport dryRun(List<SheetRow> rows) {
        return plan(rows).report();
    }

    /** {@code import.rejected} (422) with findings; otherwise everything is written. */
    @Audited
    public ImportReport apply(List<SheetRow> rows) {
        ImportPlan plan = plan(rows);
        ImportReport report = plan.report().orRejected();
        items.write(plan, caller().username(), clock.instant());
        return report;
    }

    private ImportPlan plan(List<SheetRow> rows) {
        StaffMember caller = caller();
        if (rows.size() > MOST_ROWS_IN_ALL || rows.stream().filter(row -> row.sheet().equals(ItemSheetColumns.ITEMS)).count() > MOST_ROWS) {
            throw new Problem(Problem.Kind.TOO_LARGE, "import.too-many-rows", null, MOST_ROWS, MOST_ROWS_IN_ALL);
        }
        return planning.plan(rows, caller.departmentCode());
    }

    private StaffMember caller() {
        return staff.onDuty(session.getCallerPrincipal().getName());
    }
}
