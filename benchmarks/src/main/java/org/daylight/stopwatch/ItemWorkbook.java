package org.daylight.stopwatch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook of as many new items as wanted, each with everything that the first item of an export has. */
final class ItemWorkbook {
    private static final String LISTS = "lists";
    private static final String SCHEME = "LOCAL";
    private static final int CODE = 0;
    private static final int CODE_SCHEME = 1;
    private static final int NAME = 12;

    private ItemWorkbook() {
    }

    static byte[] copies(byte[] export, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook model = new ReadableWorkbook(new ByteArrayInputStream(export))) {
            Workbook book = new Workbook(bytes, "Stopwatch", "1.0");
            String code = null;
            boolean first = true;
            for (Sheet sheet : model.getSheets().filter(known -> !known.getName().equals(LISTS)).toList()) {
                List<List<String>> rows = rows(sheet);
                code = first ? rows.get(1).get(CODE) : code;
                write(book.newWorksheet(sheet.getName()), rows, code, count, first);
                first = false;
            }
            book.finish();
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> rows, String code, int count, boolean items) {
        write(sheet, 0, rows.get(0));
        List<List<String>> model = rows.stream().skip(1).filter(row -> row.get(CODE).equals(code)).toList();
        int at = 1;
        for (int copy = 1; copy <= count; copy++) {
            for (List<String> row : model) {
                List<String> own = new ArrayList<>(row);
                own.set(CODE, "NEW-%06d".formatted(copy));
                if (items) {
                    own.set(CODE_SCHEME, SCHEME);
                    own.set(NAME, row.get(NAME) + "（导入" + copy + "）");
                }
                write(sheet, at++, own);
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(text(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The only numbers of an export are dates. */
    private static String text(Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? LocalDate.of(1899, 12, 30).plusDays(cell.asNumber().longValue()).toString() : cell.getText();
    }
}
