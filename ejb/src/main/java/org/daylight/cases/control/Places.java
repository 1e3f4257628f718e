package org.daylight.cases.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The places of a statement, filled from left to right. */
final class Places {
    private final PreparedStatement statement;
    private int next = 1;

    Places(PreparedStatement statement) {
        this.statement = statement;
    }

    /** The place that is filled next. */
    int next() {
        return next;
    }

    Places put(String text) throws SQLException {
        statement.setString(next++, text);
        return this;
    }

    Places put(Enum<?> constant) throws SQLException {
        return put(constant == null ? null : constant.name());
    }

    Places put(long number) throws SQLException {
        statement.setLong(next++, number);
        return this;
    }

    Places put(int number) throws SQLException {
        statement.setInt(next++, number);
        return this;
    }

    Places put(boolean truth) throws SQLException {
        statement.setBoolean(next++, truth);
        return this;
    }

    Places put(LocalDate day) throws SQLException {
        statement.setObject(next++, day);
        return this;
    }

    Places put(Instant at) throws SQLException {
        if (at == null) {
            statement.setNull(next++, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(next++, at.atOffset(ZoneOffset.UTC));
        }
        return this;
    }
}
