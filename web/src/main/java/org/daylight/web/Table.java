package org.daylight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.daylight.kernel.SheetRow;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.WorkbookWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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
     * A workbook to be read, with the headings and cells of the values.
     *
     * @param name of its only sheet
     */
    record Sheet<T>(String name, Values<T> values) implements Table<T> {
        private static final int FLUSHED = 1_000;
        private static final int WIDTH = 18;

        @Override
        public String ending() {
            return ".xlsx";
        }

        @Override
        public String mediaType() {
            return Workbooks.MEDIA_TYPE;
        }

        @Override
        public void write(Iterator<T> rows, HttpServletResponse response) throws IOException {
            try (Workbook book = new Workbook(response.getOutputStream(), "Daylight", "1.0")) {
                Worksheet sheet = book.newWorksheet(name);
                sheet.freezePane(0, 1);
                Object[] head = values.head().split(",");
                for (int column = 0; column < head.length; column++) {
                    sheet.width(column, WIDTH);
                }
                cells(sheet, 0, head);
                rows(sheet, 1, rows, values.row());
            }
        }

        /** Written as they are read, from that row on. */
        static <T> void rows(Worksheet sheet, int first, Iterator<T> rows, Function<T, Object[]> row) throws IOException {
            for (int at = first; rows.hasNext(); at++) {
                cells(sheet, at, row.apply(rows.next()));
                if (at % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }

        /** Numbers stay numbers; everything else is text, also what looks like a formula. */
        private static void cells(Worksheet sheet, int at, Object[] cells) {
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] instanceof Number number) {
                    sheet.value(at, column, number);
                } else if (cells[column] != null) {
                    sheet.value(at, column, cells[column].toString());
                }
            }
        }
    }

    /** A report with the words about it above its headings. */
    record Report(ReportSheet sheet) implements Table<Object[]> {
        @Override
        public String ending() {
            return ".xlsx";
        }

        @Override
        public String mediaType() {
            return Workbooks.MEDIA_TYPE;
        }

        @Override
        public void write(Iterator<Object[]> rows, HttpServletResponse response) throws IOException {
            try (Workbook book = new Workbook(response.getOutputStream(), "Daylight", "1.0")) {
                Worksheet page = book.newWorksheet(sheet.name());
                int at = 0;
                page.value(at, 0, sheet.title());
                page.style(at++, 0).bold().fontSize(14).set();
                for (String about : sheet.about()) {
                    page.value(at++, 0, about);
                }
                for (int column = 0; column < sheet.head().size(); column++) {
                    page.width(column, column == 0 ? 36 : 16);
                    page.value(at, column, sheet.head().get(column));
                    page.style(at, column).bold().fillColor("DDEBF7").wrapText(true).set();
                }
                page.freezePane(0, at + 1);
                Sheet.rows(page, at + 1, rows, Function.identity());
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
