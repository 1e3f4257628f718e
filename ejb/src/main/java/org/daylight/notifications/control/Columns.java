package org.daylight.notifications.control;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** The columns of one row of a native query, taken from left to right; SQL null is null. */
final class Columns {
    private final Object[] values;
    private int next;

    Columns(Object[] values) {
        this.values = values;
    }

    String text() {
        return (String) values[next++];
    }

    long number() {
        return ((Number) values[next++]).longValue();
    }

    boolean bool() {
        return (Boolean) values[next++];
    }

    LocalDate day() {
        Date value = (Date) values[next++];
        return value == null ? null : value.toLocalDate();
    }

    Instant instant() {
        Timestamp value = (Timestamp) values[next++];
        return value == null ? null : value.toInstant();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
