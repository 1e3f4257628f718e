package org.daylight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/** A filter of cases as it stands in an address, so that a list can be bookmarked, sent to a colleague and downloaded. */
final class FilterAddress {

    private FilterAddress() {
    }

    /** A value that means nothing leaves its condition out. */
    static CaseFilter parse(String department, String state, String light, String open, String late, String text) {
        return new CaseFilter(trimmed(department), constant(CaseState.class, state), constant(Light.class, light),
                truth(open), "true".equals(late) ? Boolean.TRUE : null, trimmed(text));
    }

    /** The filter as a query of an address; empty where nothing is filtered. */
    static String query(CaseFilter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("department", filter.departmentCode());
        conditions.put("state", filter.state());
        conditions.put("light", filter.light());
        conditions.put("open", filter.open());
        conditions.put("late", filter.overdueClosing());
        conditions.put("text", filter.text());
        return conditions.entrySet().stream().filter(condition -> condition.getValue() != null)
                .map(condition -> condition.getKey() + "=" + URLEncoder.encode(condition.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    private static Boolean truth(String word) {
        return "true".equals(word) ? Boolean.TRUE : "false".equals(word) ? Boolean.FALSE : null;
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
