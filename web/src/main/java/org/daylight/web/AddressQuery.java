package org.daylight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Conditions of a list as they stand in its address. */
final class AddressQuery {
    private AddressQuery() {
    }

    /** Names and values by turns; values that are null are left out. */
    static String of(Object... namesAndValues) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                conditions.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1].toString(), StandardCharsets.UTF_8));
            }
        }
        return String.join("&", conditions);
    }

    /** Null for a name that means nothing. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    /** False for days that no list holds and a database does not know, such as those of the year 999999999. */
    static boolean isUsual(int year) {
        return year >= 1900 && year <= 9999;
    }

    /** Null for nothing but blanks. */
    static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** True, or null where the condition is not asked for. */
    static Boolean asked(String word) {
        return "true".equals(word) ? Boolean.TRUE : null;
    }
}
