package org.daylight.cases.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.cases.ReportedCase;
import org.daylight.cases.ReportedCase.ReportedEvent;

/** Reported cases as rows of PostgreSQL's COPY text format, a bounded portion at a time. */
final class ReportRows {
    private static final int PORTION = 1 << 20;

    private final String departmentCode;
    private final MessageDigest digest = sha256();
    private final StringBuilder caseRows = new StringBuilder();
    private final StringBuilder eventRows = new StringBuilder();
    private long cases;
    private long events;

    ReportRows(String departmentCode) {
        this.departmentCode = departmentCode;
    }

    void add(ReportedCase reported) {
        cases++;
        events += reported.events().size();
        addCase(reported);
        addEvents(reported.events());
    }

    boolean full() {
        return caseRows.length() + eventRows.length() >= PORTION;
    }

    CharSequence caseRows() {
        return caseRows;
    }

    CharSequence eventRows() {
        return eventRows;
    }

    void clear() {
        caseRows.setLength(0);
        eventRows.setLength(0);
    }

    /** Added so far. */
    long cases() {
        return cases;
    }

    /** Added so far. */
    long events() {
        return events;
    }

    /** The event's key within its case: a UUID made of the digest of its identity and its ordinal among equals. */
    static UUID key(MessageDigest digest, String identity, int ordinal) {
        digest.update(identity.getBytes(StandardCharsets.UTF_8));
        ByteBuffer half = ByteBuffer.wrap(digest.digest(ByteBuffer.allocate(4).putInt(ordinal).array()));
        return new UUID(half.getLong(), half.getLong());
    }

    private void addCase(ReportedCase reported) {
        row(caseRows, cases, reported.line(), departmentCode + "-" + reported.number(),
                reported.subject() == null ? reported.number() : reported.subject(),
                reported.channel() == null ? "UNKNOWN" : reported.channel(),
                time(reported.openedAt()), time(reported.dueAt()), time(reported.closedAt()), reported.events().size());
    }

    private void addEvents(List<ReportedEvent> reported) {
        Map<String, Integer> equals = new HashMap<>();
        int position = 0;
        for (ReportedEvent event : reported) {
            int ordinal = equals.merge(event.identity(), 1, Integer::sum);
            row(eventRows, cases, position++, event.name(), event.actor(), time(event.eventAt()), event.payload(),
                    key(digest, event.identity(), ordinal));
        }
    }

    private static Instant time(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            value(rows, values[i]);
            rows.append(i == values.length - 1 ? '\n' : '\t');
        }
    }

    private static void value(StringBuilder rows, Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            escaped(rows, text.charAt(i));
        }
    }

    private static void escaped(StringBuilder rows, char c) {
        switch (c) {
            case '\\' -> rows.append("\\\\");
            case '\n' -> rows.append("\\n");
            case '\r' -> rows.append("\\r");
            case '\t' -> rows.append("\\t");
            default -> rows.append(c);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
