package org.daylight.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AttendanceImport;
import org.daylight.organisation.ClockRow;

/** The clock system's file: comma-separated values (RFC 4180) in UTF-8, or in GB 18030 as older systems write it; the first line is a heading. */
final class ClockFile {

    private static final int COLUMNS = 5;

    private ClockFile() {
    }

    /** {@code attendance.unreadable} (422), {@code attendance.too-many-rows} (413); empty lines are left out. */
    static List<ClockRow> read(byte[] bytes) {
        List<List<String>> lines = cells(text(bytes));
        List<ClockRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(i + 1, lines.get(i)));
            }
        }
        return rows;
    }

    private static ClockRow row(int line, List<String> cells) {
        return new ClockRow(line, cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4));
    }

    private static String cell(List<String> cells, int column) {
        return column >= cells.size() || cells.get(column).isBlank() ? null : cells.get(column).strip();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static List<List<String>> cells(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.REFUSED, "attendance.unreadable", "ORG-18");
        }
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
                cell.append(twice ? "\"" : "");
            } else if (!quoted && (c == ',' || c == '\n')) {
                add(line, cell);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                    requireBounded(lines);
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        add(line, cell);
        lines.add(line);
        return lines;
    }

    private static void add(List<String> line, StringBuilder cell) {
        if (line.size() < COLUMNS) {
            line.add(cell.toString());
        }
        cell.setLength(0);
    }

    private static void requireBounded(List<List<String>> lines) {
        if (lines.size() > AttendanceImport.MOST_ROWS + 1) {
            throw new Problem(Problem.Kind.TOO_LARGE, "attendance.too-many-rows", "ORG-18", AttendanceImport.MOST_ROWS);
        }
    }
}
