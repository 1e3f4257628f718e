package org.daylight.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Problem;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.AttendanceImport;
import org.daylight.organisation.ClockRow;
import org.daylight.web.sheets.BookBounds;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.SheetColumn;
import org.daylight.web.sheets.WorkbookReader;

/** The clock system's data as an Excel workbook: a sheet 考勤 (Attendance) with the columns of the CSV file, found by their headings. */
final class ClockBook {

    private static final BookSheet SHEET = new BookSheet("attendance", "考勤", "Attendance", List.of(column("account", "账号"), column("date", "日期"),
            column("place", "地点"), column("came", "签到"), column("left", "签退")), Map.of());
    private static final BookBounds BOUNDS = new BookBounds(8 << 20, 64 << 20, AttendanceImport.MOST_ROWS + 1, 50, 200);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60L);

    private ClockBook() {
    }

    private static SheetColumn column(String code, String label) {
        return new SheetColumn(code, label, code, "", !code.equals("left"), List.of());
    }

    static boolean isBook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** {@code sheet.not-excel}, {@code sheet.missing} (422), {@code attendance.rejected} (422) where headings are not those that are known. */
    static List<ClockRow> read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("clock", ".xlsx");
        try {
            Files.write(file, bytes);
            WorkbookReader.Content content = new WorkbookReader(List.of(SHEET), BOUNDS).read(file);
            if (!content.findings().isEmpty()) {
                throw new Problem("attendance.rejected", content.findings());
            }
            return content.rows().stream().map(ClockBook::row).toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static ClockRow row(SheetRow row) {
        Map<String, String> cells = row.cells();
        return new ClockRow(row.number(), cells.get("account"), cells.get("date"), cells.get("place"), time(cells.get("came")), time(cells.get("left")));
    }

    /** Excel keeps times as parts of a day: 0.354166… is 08:30. */
    static String time(String cell) {
        if (cell == null || !cell.matches("0?\\.\\d{1,30}")) {
            return cell;
        }
        int minute = new BigDecimal(cell).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValue();
        return minute == 24 * 60 ? cell : LocalTime.of(minute / 60, minute % 60).toString();
    }
}
