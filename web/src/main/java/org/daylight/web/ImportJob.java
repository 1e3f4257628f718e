package org.daylight.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.SheetRow;
import org.daylight.web.sheets.BookBounds;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.WorkbookReader;

/** One reading of an uploaded workbook, and what came of it; runs beside the page, which asks how far it is. */
final class ImportJob implements Runnable {
    /** How far it is. */
    enum Phase {
        READING, CHECKING, WRITING, DONE
    }

    private final ImportBook book;
    private final List<BookSheet> sheets;
    private final Path file;
    private final boolean writes;
    private volatile Phase phase = Phase.READING;
    private volatile int rows;
    private volatile ImportReport outcome;
    private volatile RuntimeException failure;

    /** @param writes false: a dry run */
    ImportJob(ImportBook book, List<BookSheet> sheets, Path file, boolean writes) {
        this.book = book;
        this.sheets = sheets;
        this.file = file;
        this.writes = writes;
    }

    @Override
    public void run() {
        try {
            WorkbookReader.Content content = new WorkbookReader(sheets, BookBounds.USUAL).read(file);
            rows = content.rows().size();
            phase = writes ? Phase.WRITING : Phase.CHECKING;
            outcome = outcome(content);
        } catch (IOException unreadable) {
            failure = new IllegalStateException(unreadable);
        } catch (RuntimeException refused) {
            failure = refused;
        } finally {
            phase = Phase.DONE;
        }
    }

    /** With columns missing or cells too long there is no use in asking the door. */
    private ImportReport outcome(WorkbookReader.Content content) {
        List<SheetRow> read = content.rows();
        if (!content.findings().isEmpty()) {
            return new ImportReport(read.size(), 0, 0, content.findings());
        }
        return writes ? book.apply(read) : book.dryRun(read);
    }

    Phase phase() {
        return phase;
    }

    /** In all sheets, once they are read. */
    int rows() {
        return rows;
    }

    boolean isDry() {
        return !writes;
    }

    /** Null until it is done, or where it failed. */
    ImportReport outcome() {
        return outcome;
    }

    /** A problem or a fault; null where there was none. */
    RuntimeException failure() {
        return failure;
    }
}
