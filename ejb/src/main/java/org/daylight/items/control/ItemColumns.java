package org.daylight.items.control;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** The columns of one row of a native query, taken from left to right; SQL null is null. */
public final class ItemColumns {
    private final Object[] values;
    private int next;

    public ItemColumns(Object[] values) {
        this.values = values;
    }

    public String text() {
        return (String) values[next++];
    }

    public Integer number() {
        Number value = (Number) values[next++];
        return value == null ? null : value.intValue();
    }

    public long id() {
        return ((Number) values[next++]).longValue();
    }

    public LocalDate day() {
        Date value = (Date) values[next++];
        return value == null ? null : value.toLocalDate();
    }

    public Instant instant() {
        Timestamp value = (Timestamp) values[next++];
        return value == null ? null : value.toInstant();
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
