package org.daylight.web;

import java.util.Arrays;
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
        return new NoticeFilter(AddressQuery.trimmed(department), known, AddressQuery.trimmed(text));
    }

    /** The filter as a query of an address. */
    static String query(NoticeFilter filter) {
        return AddressQuery.of("department", filter.departmentCode(), "duty", filter.duty() == null ? ALL : filter.duty(), "text", filter.text());
    }
}
