package org.daylight.cases.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The cells of the current row of a result, each taken once, from left to right; SQL null is null where the type can be. */
final class Cells {
    private final ResultSet row;
    private int next = 1;

    Cells(ResultSet row) {
        this.row = row;
    }

    String text() throws SQLException {
        return row.getString(next++);
    }

    long number() throws SQLException {
        return row.getLong(next++);
    }

    Long numberOrNull() throws SQLException {
        long value = row.getLong(next++);
        return row.wasNull() ? null : value;
    }

    boolean bool() throws SQLException {
        return row.getBoolean(next++);
    }

    LocalDate day() throws SQLException {
        return row.getObject(next++, LocalDate.class);
    }

    Instant instant() throws SQLException {
        OffsetDateTime value = row.getObject(next++, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
