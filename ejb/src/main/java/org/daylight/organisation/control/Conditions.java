package org.daylight.organisation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** Conditions of SQL; every value is a parameter. */
final class Conditions {
    private static final int LONGEST_TEXT = 200;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Nothing where one of the values is null; each question mark takes the next value. */
    Conditions andIfGiven(String condition, Object... given) {
        for (Object value : given) {
            if (value == null) {
                return this;
            }
        }
        return and(condition, given);
    }

    Conditions and(String condition, Object... given) {
        conditions.add(numbered(condition, given));
        return this;
    }

    /** An expression for any place of the statement: each question mark takes the next value. */
    String numbered(String expression, Object... given) {
        StringBuilder numbered = new StringBuilder();
        int used = 0;
        for (char c : expression.toCharArray()) {
            numbered.append(c);
            if (c == '?') {
                values.add(given[used++]);
                numbered.append(values.size());
            }
        }
        return numbered.toString();
    }

    /** A part of the expression, whatever its case; {@code input.too-long} (400) over 200 characters. */
    Conditions contains(String expression, String text) {
        if (text == null) {
            return this;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", LONGEST_TEXT);
        }
        String pattern = text.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace("\0", "");
        return and("lower(" + expression + ") like ?", "%" + pattern + "%");
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }

    /** {@code page.unsortable} (400) for a column that is not among the sortable ones. */
    static String order(PageRequest page, Map<String, String> sortable, String ownOrder, String last) {
        if (page.sort() == null) {
            return " order by " + ownOrder + ", " + last + slice(page);
        }
        String column = sortable.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.unsortable", null);
        }
        return " order by " + column + (page.ascending() ? " asc" : " desc") + " nulls last, " + last + slice(page);
    }

    private static String slice(PageRequest page) {
        return " offset " + page.first() + " limit " + page.size();
    }
}
