package org.daylight.organisation.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daylight.kernel.Finding;
import org.daylight.kernel.SheetRow;

/** The cells of one row as what they mean; a cell that cannot mean it is null and leaves a finding. */
final class StaffCells {
    private final SheetRow row;
    private final List<Finding> findings;

    StaffCells(SheetRow row, List<Finding> findings) {
        this.row = row;
        this.findings = findings;
    }

    SheetRow row() {
        return row;
    }

    void wrong(String column, String code, String article, Object... arguments) {
        findings.add(Finding.of(row.sheet() + "!" + row.number() + ":" + column, code, article, arguments));
    }

    /** A finding of a rule at the cell of the field. */
    void wrong(Finding finding) {
        findings.add(new Finding(row.sheet() + "!" + row.number() + ":" + finding.place(), finding.code(), finding.article(), finding.arguments()));
    }

    String text(String column) {
        return row.cells().get(column);
    }

    LocalDate day(String column) {
        String text = text(column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            wrong(column, "import.not-a-date", null);
            return null;
        }
    }

    int number(String column) {
        String text = text(column);
        if (text == null || !text.matches("[0-9]{1,6}")) {
            wrong(column, text == null ? "import.missing" : "import.not-a-number", null);
            return 0;
        }
        return Integer.parseInt(text);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String text = text(column);
        E found = text == null ? null : Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
        if (text != null && found == null) {
            wrong(column, "import.unknown-choice", null);
        }
        return found;
    }

    /** Without blanks, in capital letters; null for nothing. */
    static String normalised(String number) {
        return number == null || number.isBlank() ? null : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
