package org.daylight.kernel;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The columns of one row of a native query, each taken once, from left to right; SQL null is null where the type can be. */
public final class Columns {
    private final Object[] values;
    private int next;

    public Columns(Object[] values) {
        this.values = values;
    }

    /** @param rows as a native query of at least two columns gives them */
    public static Stream<Columns> of(List<?> rows) {
        return rows.stream().map(row -> new Columns((Object[]) row));
    }

    /** The value as the database takes it: dates, instants and constants have a form of their own there. */
    public static Object stored(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (value instanceof Instant at) {
            return Timestamp.from(at);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Without so many of the columns that come next. */
    Columns after(int columns) {
        next += columns;
        return this;
    }

    public String text() {
        Object value = values[next++];
        return value == null ? null : value.toString();
    }

    public long number() {
        return ((Number) values[next++]).longValue();
    }

    public Long numberOrNull() {
        Number value = (Number) values[next++];
        return value == null ? null : value.longValue();
    }

    public int count() {
        return ((Number) values[next++]).intValue();
    }

    public Integer countOrNull() {
        Number value = (Number) values[next++];
        return value == null ? null : value.intValue();
    }

    public BigDecimal decimal() {
        return (BigDecimal) values[next++];
    }

    public byte[] bytes() {
        return (byte[]) values[next++];
    }

    public boolean bool() {
        return (Boolean) values[next++];
    }

    public LocalDate day() {
        Date value = (Date) values[next++];
        return value == null ? null : value.toLocalDate();
    }

    public Boolean boolOrNull() {
        return (Boolean) values[next++];
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
