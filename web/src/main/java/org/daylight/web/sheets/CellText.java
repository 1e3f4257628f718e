package org.daylight.web.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, as text: dates as 2026-03-31, numbers without an exponent, of a formula its value. */
final class CellText {
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final int FROM_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern WRITTEN_DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private CellText() {
    }

    static String of(Cell cell, boolean from1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return cell.getType() == CellType.STRING ? text(raw) : isDate(cell) ? date(raw, from1904) : plain(cell, raw);
    }

    private static String plain(Cell cell, String raw) {
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "true" : "false";
        }
        return cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA ? number(raw) : text(raw);
    }

    /** Blanks of any kind at the ends do not count; a written date becomes the usual form. */
    static String text(String raw) {
        String text = raw.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
        Matcher date = WRITTEN_DATE.matcher(text);
        return date.matches() ? "%s-%02d-%02d".formatted(date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))) : text;
    }

    private static String number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            return Math.abs((long) number.scale()) > 400 ? raw : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return text(raw);
        }
    }

    private static String date(String raw, boolean from1904) {
        try {
            double day = Double.parseDouble(raw) + (from1904 ? FROM_1904 : 0);
            return day >= 1 && day <= LAST_DAY ? DAY_NOUGHT.plusDays((long) day).toString() : raw;
        } catch (NumberFormatException words) {
            return text(raw);
        }
    }

    /** By the number format: the built-in ones for dates, or one that shows years or days. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        boolean builtIn = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        String format = cell.getDataFormatString();
        return builtIn || format != null && QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT).matches(".*(y|d|年|日).*");
    }
}
