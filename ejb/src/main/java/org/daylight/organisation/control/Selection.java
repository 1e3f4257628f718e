package org.daylight.organisation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Conditions;

/** Which rows, as conditions of SQL; every value is a parameter. */
final class Selection {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** No row where one of the values is a text that no column holds. */
    Selection and(String condition, Object... arguments) {
        if (!Stream.of(arguments).allMatch(Conditions::isStorable)) {
            conditions.add("false");
            return this;
        }
        conditions.add(condition);
        values.addAll(Arrays.asList(arguments));
        return this;
    }

    /** A value of the tables, before those of the conditions. */
    Selection beginWith(Object value) {
        values.add(0, value);
        return this;
    }

    /** No condition where the value is null. */
    Selection andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    /** One of the columns holds the text, upper and lower case alike; no condition where there is no text. */
    Selection andText(String text, String... columns) {
        if (text == null || text.isBlank()) {
            return this;
        }
        PostInput.atMost("text", text, 100);
        Object[] patterns = new Object[columns.length];
        Arrays.fill(patterns, "%" + text.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%");
        return and("(" + String.join(" or ", Stream.of(columns).map(column -> column + " ilike ?").toList()) + ")", patterns);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] arguments(Object... more) {
        return Stream.concat(values.stream(), Stream.of(more)).toArray();
    }
}
