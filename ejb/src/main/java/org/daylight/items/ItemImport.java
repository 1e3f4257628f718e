package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Roles;

/**
 * Door: many items at once, as rows of a sheet. All or nothing: with one bad cell nothing is written.
 * Each row becomes a draft; a row of an item in force becomes a change of it.
 */
@Stateless
@RolesAllowed(Roles.ITEM_ADMINISTRATOR)
public class ItemImport {
    /** Rows at most in one import. */
    public static final int MOST_ROWS = 10_000;

    /** A row: its number in the sheet, from 2, and its cells by column code. */
    public record Row(int number, Map<String, String> cells) {
    }

    /**
     * What an import did or would do.
     *
     * @param findings each with the row and column as its place, {@code 12:promisedLimit}; empty: good
     */
    public record Report(int rows, int fresh, int changed, List<Finding> findings) {
    }

    /** Nothing is written. {@code import.too-many-rows} (413). */
    public Report dryRun(List<Row> rows) {
        throw new UnsupportedOperationException();
    }

    /** {@code import.rejected} (422) with findings; otherwise everything is written. */
    @Audited
    public Report apply(List<Row> rows) {
        throw new UnsupportedOperationException();
    }
}
