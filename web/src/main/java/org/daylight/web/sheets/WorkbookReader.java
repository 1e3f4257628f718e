package org.daylight.web.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.SheetRow;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a workbook by its forms, one row after the other. Sheets that no form knows, such as explanations, are passed over.
 */
public final class WorkbookReader {
    /** How the first cell of an example row begins; such rows are passed over. */
    private static final String EXAMPLE_ZH = "示例";
    private static final String EXAMPLE_EN = "EXAMPLE";
    private final List<BookSheet> forms;
    private final BookBounds bounds;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public WorkbookReader(List<BookSheet> forms, BookBounds bounds) {
        this.forms = List.copyOf(forms);
        this.bounds = bounds;
    }

    /**
     * What stands in the book; findings for headings that are missing or unknown.
     *
     * @param findings places are as rooms write them, {@code sheet!row:column}
     */
    public record Content(List<SheetRow> rows, List<Finding> findings) {
    }

    /**
     * {@code sheet.too-large} (413), {@code sheet.old-excel}, {@code sheet.not-excel}, {@code sheet.missing} (422) with the names of the sheets that
     * are not there, {@code sheet.cell-too-long} (422) as a finding.
     */
    public Content read(Path file) throws IOException {
        bounds.require(file);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            Map<BookSheet, Sheet> sheets = sheets(book);
            for (var known : sheets.entrySet()) {
                read(known.getKey(), known.getValue(), book.isDate1904());
            }
            return new Content(List.copyOf(rows), List.copyOf(findings));
        } catch (ExcelReaderException | NumberFormatException | IndexOutOfBoundsException | NullPointerException broken) {
            throw BookBounds.notExcel();
        } catch (IOException broken) {
            if (broken.getCause() instanceof XMLStreamException) {
                throw BookBounds.notExcel();
            }
            throw broken;
        }
    }

    private Map<BookSheet, Sheet> sheets(ReadableWorkbook book) {
        List<Sheet> inBook = book.getSheets().toList();
        Map<BookSheet, Sheet> sheets = new LinkedHashMap<>();
        forms.forEach(form -> inBook.stream().filter(sheet -> form.isMeantBy(sheet.getName().strip())).findFirst()
                .ifPresent(sheet -> sheets.put(form, sheet)));
        List<String> missing = forms.stream().filter(form -> !sheets.containsKey(form)).map(BookSheet::nameZh).toList();
        if (!missing.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "sheet.missing", null, String.join("、", missing));
        }
        return sheets;
    }

    private void read(BookSheet form, Sheet sheet, boolean from1904) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> lines = stream.iterator();
            Map<Integer, SheetColumn> columns = lines.hasNext() ? headings(form, lines.next()) : Map.of();
            form.columns().stream().filter(column -> !columns.containsValue(column)).forEach(column -> findings.add(
                    Finding.of(form.code() + "!1:" + column.code(), "sheet.column-missing", null, column.labelZh())));
            while (lines.hasNext()) {
                read(form, columns, lines.next(), from1904);
            }
        }
    }

    private Map<Integer, SheetColumn> headings(BookSheet form, Row row) {
        Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
        for (Cell cell : row) {
            String heading = CellText.of(cell, false);
            if (!heading.isEmpty()) {
                requireWithin(cell.getColumnIndex() < bounds.columns());
                form.columnOf(heading).filter(column -> !columns.containsValue(column)).ifPresentOrElse(
                        column -> columns.put(cell.getColumnIndex(), column),
                        () -> findings.add(Finding.of(form.code() + "!1:" + (cell.getColumnIndex() + 1), "sheet.column-unknown", null, cut(heading))));
            }
        }
        return columns;
    }

    private void read(BookSheet form, Map<Integer, SheetColumn> columns, Row row, boolean from1904) {
        requireWithin(row.getRowNum() <= bounds.rows());
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((index, column) -> {
            String text = index < row.getCellCount() ? CellText.of(row.getCell(index), from1904) : "";
            if (text.length() > bounds.cellCharacters()) {
                findings.add(Finding.of(form.code() + "!" + row.getRowNum() + ":" + column.code(), "sheet.cell-too-long", null, bounds.cellCharacters()));
            } else if (!text.isEmpty()) {
                cells.put(column.code(), column.coded(text));
            }
        });
        if (!cells.isEmpty() && !isExample(cells.get(form.columns().get(0).code()))) {
            rows.add(new SheetRow(form.code(), row.getRowNum(), Map.copyOf(cells)));
        }
    }

    /** What the template shows is not meant. */
    private static boolean isExample(String first) {
        return first != null && (first.startsWith(EXAMPLE_ZH) || first.toUpperCase(java.util.Locale.ROOT).startsWith(EXAMPLE_EN));
    }

    private void requireWithin(boolean within) {
        if (!within) {
            throw bounds.tooLarge();
        }
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
