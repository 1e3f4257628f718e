package org.daylight.integration.xes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.daylight.exchange.LogProblem;
import org.daylight.kernel.LegalTime;

/** Times of a log: {@code xs:dateTime}; one without offset is a time in Asia/Shanghai. */
final class XesTime {
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendPattern("[XXX][XX]").toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int FROM = 1900;
    private static final int UNTIL = 2200;

    private XesTime() {
    }

    /** @throws LogProblem {@code xes.time-unreadable}, {@code xes.time-out-of-range} */
    static Instant parse(String key, String value, int line) {
        try {
            return instant(FORM.parse(value.strip()), key, line);
        } catch (DateTimeParseException unreadable) {
            throw new LogProblem(line, "xes.time-unreadable", key);
        }
    }

    private static Instant instant(TemporalAccessor time, String key, int line) {
        LocalDateTime local = LocalDateTime.from(time);
        if (local.getYear() < FROM || local.getYear() >= UNTIL) {
            throw new LogProblem(line, "xes.time-out-of-range", key);
        }
        ZoneOffset offset = time.query(TemporalQueries.offset());
        return offset == null ? local.atZone(LegalTime.ZONE).toInstant() : local.toInstant(offset);
    }
}
