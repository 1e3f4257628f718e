package org.daylight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.notifications.NoticeDuty;
import org.daylight.notifications.NoticeFilter;

/** A filter of notices as it stands in an address; without a word on the duty those that are not told yet. */
final class NoticeAddress {
    static final String ALL = "ALL";

    private NoticeAddress() {
    }

    /** A value that means nothing leaves its condition out. */
    static NoticeFilter parse(String department, String duty, String text) {
        NoticeDuty known = Arrays.stream(NoticeDuty.values()).filter(each -> each.name().equals(duty)).findFirst()
                .orElse(ALL.equals(duty) ? null : NoticeDuty.OPEN);
        return new NoticeFilter(trimmed(department), known, trimmed(text));
    }

    /** The filter as a query of an address. */
    static String query(NoticeFilter filter) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("department", filter.departmentCode());
        conditions.put("duty", filter.duty() == null ? ALL : filter.duty().name());
        conditions.put("text", filter.text());
        return conditions.entrySet().stream().filter(condition -> condition.getValue() != null)
                .map(condition -> condition.getKey() + "=" + URLEncoder.encode(condition.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
