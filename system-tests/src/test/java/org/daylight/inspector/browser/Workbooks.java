package org.daylight.inspector.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as somebody at a desk changes it: cells by sheet, row from 1 and heading. */
final class Workbooks {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /** Of an export, whose only numbers are dates: they become texts such as 2026-12-01. */
    static Workbooks read(Path file) throws IOException {
        Workbooks workbook = new Workbooks();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                sheet.read().forEach(row -> rows.add(texts(row)));
                workbook.sheets.put(sheet.getName(), rows);
            }
        }
        return workbook;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null || cell.getValue() == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? LocalDate.of(1899, 12, 30).plusDays(cell.asNumber().longValue()).toString() : cell.getText();
    }

    int rows(String sheet) {
        return sheets.get(sheet).size();
    }

    /** The new row's number. */
    int copyRow(String sheet, int number) {
        sheets.get(sheet).add(new ArrayList<>(sheets.get(sheet).get(number - 1)));
        return rows(sheet);
    }

    Workbooks set(String sheet, int number, String heading, String value) {
        List<String> row = sheets.get(sheet).get(number - 1);
        int column = column(sheet, heading);
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value);
        return this;
    }

    private int column(String sheet, String heading) {
        List<String> head = sheets.get(sheet).get(0);
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).replace(" *", "").equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException(heading);
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Desk", "1.0");
            sheets.forEach((name, rows) -> write(book.newWorksheet(name), rows));
            book.finish();
        }
        return file;
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    /** The comments of the first sheet, as they stand in the file. */
    static String comments(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/comments1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
