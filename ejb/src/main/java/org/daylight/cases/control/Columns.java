package org.daylight.cases.control;

import java.sql.Timestamp;
import java.time.Instant;

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

    Long numberOrNull() {
        Number value = (Number) values[next++];
        return value == null ? null : value.longValue();
    }

    boolean bool() {
        return (Boolean) values[next++];
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
