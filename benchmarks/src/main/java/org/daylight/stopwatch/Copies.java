package org.daylight.stopwatch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows copied under other keys, whatever columns their table has. */
final class Copies {
    private static final String COLUMNS = """
            select column_name from information_schema.columns where table_schema = current_schema and table_name = ?
            and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position""";
    private final Connection connection;

    Copies(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param changed expression by column; empty: the column's default. All others are taken from the row {@code model}.
     * @param from    what is read, with the row to be copied as {@code model}
     */
    int copy(String table, Map<String, String> changed, String from) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : columns(table)) {
            String value = changed.getOrDefault(column, "model." + column);
            if (!value.isEmpty()) {
                columns.add(column);
                values.add(value);
            }
        }
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values) + " from " + from;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            return insert.executeUpdate();
        }
    }

    /**
     * Copies of a case whose light was told already: the watch sees them with it.
     *
     * @param from    what is read after {@code approval_case model}
     * @param firstId of the copies
     * @param light   expression over the row of the light
     */
    void cases(Map<String, String> changed, String from, long firstId, String light) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            int count = copy("approval_case", changed, "approval_case model" + from);
            statement.execute("set local daylight.set_based = 'on'");
            statement.execute("update case_light set announced = " + light + " where case_id >= " + firstId + " and case_id < " + (firstId + count));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private List<String> columns(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
