package org.daylight.organisation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Carries out the SQL of this room's repositories in the caller's transaction. */
@Dependent
public class TableRepository {

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource dataSource;

    /** Makes a value of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * A list that is filtered, sorted and paged in the database.
     *
     * @param columns  what is selected; never text from outside
     * @param from     tables
     * @param sortable columns by the names that pages use
     * @param ownOrder order where the page asks for none; it and {@code last} make the order total
     */
    record ListSql(String columns, String from, Map<String, String> sortable, String ownOrder, String last) {
    }

    <T> Page<T> page(ListSql list, Selection selection, PageRequest page, Reader<T> reader) {
        List<T> rows = read("select " + list.columns() + " from " + list.from() + selection.where()
                + Conditions.order(page, list.sortable(), list.ownOrder(), list.last()), reader, selection.arguments());
        long total = read("select count(*) from " + list.from() + selection.where(), row -> row.getLong(1), selection.arguments()).get(0);
        return new Page<>(rows, total);
    }

    <T> List<T> read(String sql, Reader<T> reader, Object... arguments) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments);
             ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    <T> Optional<T> one(String sql, Reader<T> reader, Object... arguments) {
        return read(sql, reader, arguments).stream().findFirst();
    }

    /** @return rows that were changed */
    int change(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, plain(connection, arguments[i]));
        }
        return statement;
    }

    private static Object plain(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate[] days) {
            return connection.createArrayOf("date", texts(days));
        }
        if (value instanceof LocalTime[] times) {
            return connection.createArrayOf("time", texts(times));
        }
        return value instanceof String[] texts ? connection.createArrayOf("varchar", texts) : value;
    }

    private static Object[] texts(Object[] values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] == null ? null : values[i].toString();
        }
        return texts;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static LocalTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
