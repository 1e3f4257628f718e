package org.daylight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of a filter as they stand in an address; a value that means nothing leaves its condition out. */
final class AuthorityAddress {

    private AuthorityAddress() {
    }

    /** The day as 2026-11-23; {@code otherwise} where there is none. */
    static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
            return day != null && AddressQuery.isUsual(day.getYear()) ? day : otherwise;
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }

    /** Null where there is none of this name. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Names and values in turn; what is null is left out. */
    static String query(Object... parts) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            conditions.put((String) parts[i], parts[i + 1]);
        }
        return conditions.entrySet().stream().filter(condition -> condition.getValue() != null)
                .map(condition -> condition.getKey() + "=" + URLEncoder.encode(condition.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
