package org.daylight.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32;

/** Names a combination of notices by its years and a checksum of its days. */
final class CalendarVersion {
    private CalendarVersion() {
    }

    /** @param notices latest version of each year, in the order of the years */
    static String of(Collection<CalendarNotice> notices) {
        CRC32 sum = new CRC32();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (CalendarNotice notice : notices) {
            first = Math.min(first, notice.year());
            last = Math.max(last, notice.year());
            add(sum, notice);
        }
        return first + "-" + last + "/" + String.format("%08x", sum.getValue());
    }

    private static void add(CRC32 sum, CalendarNotice notice) {
        sum.update((notice.year() + "." + notice.version()).getBytes(StandardCharsets.US_ASCII));
        notice.days().stream().map(day -> day.day() + (day.working() ? "+" : "-")).sorted()
                .forEach(day -> sum.update(day.getBytes(StandardCharsets.US_ASCII)));
    }
}
