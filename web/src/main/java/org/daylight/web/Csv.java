package org.daylight.web;

import java.io.IOException;
import java.io.Writer;

/**
 * Rows of comma-separated values as spreadsheets read them (RFC 4180, with a byte order mark).
 * A text that a spreadsheet would take for a formula is led by an apostrophe.
 */
final class Csv {

    static final String MEDIA_TYPE = "text/csv; charset=UTF-8";
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    Csv(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** Numbers stay numbers; null is an empty field. */
    void row(Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(field(values[i]));
        }
        out.write("\r\n");
    }

    static String field(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(guarded(value.toString()));
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
