package org.daylight.items.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.Finding;
import org.daylight.kernel.SheetRow;

/** The cells of one row as what they mean; a cell that cannot mean it is null and leaves a finding. */
final class SheetCells {
    private static final int LONGEST = 8_000;
    private final SheetRow row;
    private final List<Finding> findings;

    SheetCells(SheetRow row, List<Finding> findings) {
        this.row = row;
        this.findings = findings;
        required(row.sheet()).stream().filter(column -> !row.cells().containsKey(column))
                .forEach(column -> wrong(column, "import.missing", "ITM-31"));
    }

    /** Of an item the rules of its sheet say what is missing. */
    private static List<String> required(String sheet) {
        return sheet.equals(ItemSheetColumns.ITEMS) ? List.of(ItemSheetColumns.ITEM_CODE) : ItemSheetColumns.required(sheet);
    }

    static String place(String sheet, int number, String column) {
        return sheet + "!" + number + ":" + column;
    }

    int number() {
        return row.number();
    }

    void wrong(String column, String code, String article, Object... arguments) {
        findings.add(Finding.of(place(row.sheet(), row.number(), column), code, article, arguments));
    }

    /** Null where the cell is empty. */
    String text(String column, int most) {
        String text = row.cells().get(column);
        if (text != null && text.length() > most) {
            wrong(column, "import.too-long", null, most);
            return null;
        }
        if (text != null && text.indexOf('\0') >= 0) {
            wrong(column, "import.unreadable", null);
            return null;
        }
        return text;
    }

    String text(String column) {
        return text(column, LONGEST);
    }

    Integer whole(String column) {
        Long number = amount(column, Integer.MAX_VALUE);
        return number == null ? null : number.intValue();
    }

    Long amount(String column, long most) {
        String text = row.cells().get(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,15}") || Long.parseLong(text) > most) {
            wrong(column, "import.not-a-number", null);
            return null;
        }
        return Long.valueOf(text);
    }

    LocalDate day(String column) {
        String text = row.cells().get(column);
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1949 || day.getYear() > 2199)) {
                wrong(column, "import.not-a-date", null);
                return null;
            }
            return day;
        } catch (DateTimeException noDay) {
            wrong(column, "import.not-a-date", null);
            return null;
        }
    }

    /** An empty cell is no. */
    boolean yes(String column) {
        String text = row.cells().getOrDefault(column, "false");
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            wrong(column, "import.unknown-choice", null);
        }
        return text.equalsIgnoreCase("true");
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String text = row.cells().get(column);
        if (text == null) {
            return null;
        }
        E found = Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
        if (found == null) {
            wrong(column, "import.unknown-choice", null);
        }
        return found;
    }

    /** Codes between commas of either width or blanks. */
    List<String> codes(String column) {
        String text = row.cells().getOrDefault(column, "");
        return new ArrayList<>(Arrays.stream(text.split("[,，、;；\\s]+")).filter(code -> !code.isEmpty()).distinct().toList());
    }
}
