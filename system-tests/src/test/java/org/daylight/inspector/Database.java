package org.daylight.inspector;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.daylight.ground.Ground;

/** Looks into the application's database, and puts in what a test needs to be there. */
public record Database(Ground ground) {
    private static final int PATIENCE_SECONDS = 120;

    /** Rows changed. */
    public int change(String sql, Object... arguments) {
        try (Connection connection = ground.database(); PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Each row as text, columns separated by {@code |}. */
    public List<String> rows(String sql, Object... arguments) {
        try (Connection connection = ground.database(); PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    public long number(String sql, Object... arguments) {
        return Long.parseLong(rows(sql, arguments).get(0));
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            values.add(rows.getString(column));
        }
        return String.join("|", values);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(PATIENCE_SECONDS);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : arguments[i]);
        }
        return statement;
    }
}
