package org.daylight.organisation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which rows, as conditions of SQL; every value is a parameter. */
final class Selection {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Selection and(String condition, Object... arguments) {
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
