package org.daylight.web;

import java.util.List;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.SheetRow;
import org.daylight.web.sheets.BookSheet;

/** A workbook that can be imported: its sheets, and the door that takes its rows. */
interface ImportBook {

    /** @param english language of notes and examples */
    List<BookSheet> sheets(boolean english);

    ImportReport dryRun(List<SheetRow> rows);

    ImportReport apply(List<SheetRow> rows);
}
