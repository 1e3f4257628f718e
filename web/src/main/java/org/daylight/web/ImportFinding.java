package org.daylight.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.kernel.Finding;
import org.daylight.kernel.ProblemTexts;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.SheetColumn;

/** A bad cell as the page and the marked copy show it; {@code value} is shortened, and left out where it is private. */
public record ImportFinding(String sheetCode, int row, String columnCode, String sheet, String column, String value, String reason, String article) {
    private static final Pattern PLACE = Pattern.compile("(\\w+)!(\\d+):(.+)");
    private static final List<String> PRIVATE = List.of("identityNumber", "mobile");
    private static final int SHORT = 40;

    /** @param cells of the row, by column code */
    static ImportFinding of(Finding finding, List<BookSheet> sheets, Map<String, String> cells, boolean english) {
        Matcher place = PLACE.matcher(finding.place());
        if (!place.matches()) {
            throw new IllegalArgumentException(finding.place());
        }
        BookSheet sheet = sheets.stream().filter(known -> known.code().equals(place.group(1))).findFirst().orElseThrow();
        String code = place.group(3);
        String column = sheet.column(code).map(known -> known.label(english)).orElse(code);
        String reason = ProblemTexts.text(finding.problem(), Language.localeOf(english));
        return new ImportFinding(sheet.code(), Integer.parseInt(place.group(2)), code, sheet.name(english), column,
                value(code, sheet, cells, english), reason, finding.article() == null ? "" : finding.article());
    }

    private static String value(String code, BookSheet sheet, Map<String, String> cells, boolean english) {
        String value = cells.get(code);
        if (value == null) {
            return "";
        }
        String shown = sheet.column(code).map((SheetColumn known) -> known.shown(value, english)).orElse(value);
        return PRIVATE.contains(code) ? "••••" : shown.length() <= SHORT ? shown : shown.substring(0, SHORT) + "…";
    }

    /** As the marked copy comments it. */
    String comment() {
        return article.isEmpty() ? reason : reason + " [" + article + "]";
    }
}
