package org.daylight.web;

import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.SheetRow;

/** A workbook that can be imported: its sheets, and the door that takes its rows. */
interface ImportBook {

    /** What an import did or would do; {@code findings} empty: good. */
    record Outcome(int rows, int fresh, int changed, int unchanged, List<Finding> findings) {
    }

    /** @param english language of notes and examples */
    List<BookSheet> sheets(boolean english);

    Outcome dryRun(List<SheetRow> rows);

    Outcome apply(List<SheetRow> rows);
}
