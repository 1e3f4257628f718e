package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.items.control.ImportPlan;
import org.daylight.items.control.ImportPlanning;
import org.daylight.items.control.ItemImportRepository;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
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

    /**
     * A row: its number in the sheet, from 2, and its cells by column code; empty cells are left out.
     *
     * @param sheet one of {@link ItemSheetColumns#SHEETS}
     */
    public record Row(String sheet, int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** Of the sheet of items. */
        public Row(int number, Map<String, String> cells) {
            this(ItemSheetColumns.ITEMS, number, cells);
        }
    }

    /**
     * What an import did or would do.
     *
     * @param rows     of items
     * @param changed  changes of items in force
     * @param findings each with sheet, row and column as its place, {@code items!12:promisedLimit}; empty: good
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

    /** A scheme that item codes may follow. */
    public record CodeScheme(String code, String nameZh, String nameEn) {
    }

    public List<CodeScheme> codeSchemes() {
        return items.codeSchemes();
    }

    /** Nothing is written. */
    public Report dryRun(List<Row> rows) {
        return plan(rows).report();
    }

    /** {@code import.rejected} (422) with findings; otherwise everything is written. */
    @Audited
    public Report apply(List<Row> rows) {
        ImportPlan plan = plan(rows);
        if (!plan.findings().isEmpty()) {
            throw new Problem("import.rejected", plan.findings());
        }
        Instant now = clock.instant();
        items.write(plan, caller().username(), now);
        return plan.report();
    }

    private ImportPlan plan(List<Row> rows) {
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
