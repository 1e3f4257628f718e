package org.daylight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.daylight.kernel.SheetRow;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.WorkbookWriter;

/** The form in which rows of a list leave. */
interface Table<T> {

    /** Of the name of the file, with its dot. */
    String ending();

    String mediaType();

    void write(Iterator<T> rows, HttpServletResponse response) throws IOException;

    /**
     * Comma-separated values.
     *
     * @param head headings, separated by commas
     * @param row  cells of a row
     */
    record Values<T>(String head, Function<T, Object[]> row) implements Table<T> {

        @Override
        public String ending() {
            return ".csv";
        }

        @Override
        public String mediaType() {
            return Csv.MEDIA_TYPE;
        }

        @Override
        public void write(Iterator<T> rows, HttpServletResponse response) throws IOException {
            Csv csv = new Csv(response.getWriter());
            csv.row((Object[]) head.split(","));
            while (rows.hasNext()) {
                csv.row(row.apply(rows.next()));
            }
        }
    }

    /**
     * A workbook that an import reads again.
     *
     * @param rows rows of its sheets that a row of the list becomes
     */
    record Book<T>(List<BookSheet> sheets, boolean english, Function<T, List<SheetRow>> rows) implements Table<T> {

        @Override
        public String ending() {
            return ".xlsx";
        }

        @Override
        public String mediaType() {
            return Workbooks.MEDIA_TYPE;
        }

        @Override
        public void write(Iterator<T> lines, HttpServletResponse response) throws IOException {
            try (WorkbookWriter writer = new WorkbookWriter(response.getOutputStream(), sheets, english)) {
                lines.forEachRemaining(line -> rows.apply(line).forEach(writer::row));
                writer.dropDowns();
            }
        }
    }
}
