package org.daylight.cases.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseCalendar.Portion;
import org.daylight.deadlines.CountdownShape;
import org.daylight.deadlines.CountdownShape.Dates;
import org.daylight.deadlines.CountdownShape.Interval;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.WorkingDays;
import org.postgresql.PGConnection;

/** Running limits that follow another calendar, in volume: equal limits are derived once, everything is written by one statement. */
@ApplicationScoped
public class CalendarFollowRepository {
    private static final int KEY_COLUMNS = 8;

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    protected CalendarFollowRepository() {
    }

    public CalendarFollowRepository(DataSource database) {
        this.database = database;
    }

    /** Versions of other calendars that gave running limits their days; a reported deadline counts while its warning is unknown. */
    public List<String> olderThan(String version) {
        try (Connection connection = database.getConnection(); PreparedStatement query = prepared(connection, CalendarFollowSql.OLDER, version);
                ResultSet row = query.executeQuery()) {
            List<String> older = new ArrayList<>();
            while (row.next()) {
                older.add(row.getString(1));
            }
            return older;
        } catch (SQLException failed) {
            throw new IllegalStateException("the limits behind the calendar cannot be read", failed);
        }
    }

    /**
     * All running limits of the next cases of which one follows the older calendar; in the caller's transaction, all or nothing.
     *
     * @param after id of a case; those up to it are left out
     */
    public Portion follow(WorkingCalendar calendar, String older, long after, int cases, Instant now) {
        try (Connection connection = database.getConnection()) {
            return follow(connection, calendar, older, after, cases, now);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the limits cannot follow the calendar", failed);
        }
    }

    private static Portion follow(Connection connection, WorkingCalendar calendar, String older, long after, int cases, Instant now)
            throws SQLException, IOException {
        try (Statement stage = connection.createStatement()) {
            stage.execute(CalendarFollowSql.STAGE);
        }
        long last;
        int found;
        try (PreparedStatement query = prepared(connection, CalendarFollowSql.PORTION, older, after, cases); ResultSet row = query.executeQuery()) {
            row.next();
            last = row.getLong(1);
            found = row.getInt(2);
        }
        int held = found == 0 ? 0 : update(connection, CalendarFollowSql.HOLD_CASES, after, last, older, after, last);
        if (held > 0) {
            update(connection, CalendarFollowSql.READ_LIMITS, after, last, calendar.version());
            copyShapes(connection, derived(connection, calendar));
            update(connection, CalendarFollowSql.KNOW);
            String at = now.toString();
            update(connection, CalendarFollowSql.MOVE, calendar.version(), at, at, calendar.version(), at, at);
        }
        return new Portion(last, found, held);
    }

    private static String derived(Connection connection, WorkingCalendar calendar) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Statement query = connection.createStatement(); ResultSet shape = query.executeQuery(CalendarFollowSql.SHAPES)) {
            while (shape.next()) {
                Dates dates = shape.getInt(6) < 0 ? reported(calendar, shape) : shape(shape).dates(calendar);
                for (int column = 1; column <= KEY_COLUMNS; column++) {
                    rows.append(shape.getString(column)).append('\t');
                }
                rows.append(dates.warnAt() == null ? "\\N" : dates.warnAt()).append('\t').append(dates.dueAt()).append('\t')
                        .append(dates.provisional()).append('\t').append(move(shape, dates, calendar)).append('\n');
            }
        }
        return rows.toString();
    }

    private static String move(ResultSet shape, Dates dates, WorkingCalendar calendar) throws SQLException {
        return "{\"kind\": \"%s\", \"ref\": %d, \"from\": \"%s\", \"to\": \"%s\", \"calendar\": \"%s\"}".formatted(shape.getString(1), shape.getLong(2),
                shape.getTimestamp(3).toInstant(), dates.dueAt(), calendar.version());
    }

    private static void copyShapes(Connection connection, String rows) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(CalendarFollowSql.COPY_SHAPES, new StringReader(rows));
    }

    private static Dates reported(WorkingCalendar calendar, ResultSet row) throws SQLException {
        Instant dueAt = row.getTimestamp(4).toInstant();
        Instant warnAt = Countdowns.warningBefore(calendar, row.getObject(5, LocalDate.class), dueAt, WorkingDays.of(row.getInt(7)));
        return new Dates(warnAt, dueAt, warnAt == null);
    }

    private static CountdownShape shape(ResultSet row) throws SQLException {
        List<Interval> pauses = Stream.of(row.getString(8).split(" ")).filter(pause -> !pause.isEmpty()).map(CalendarFollowRepository::pause).toList();
        return new CountdownShape(row.getObject(5, LocalDate.class), WorkingDays.of(row.getInt(6)), WorkingDays.of(row.getInt(7)), pauses);
    }

    private static Interval pause(String fromAndUntil) {
        String[] ends = fromAndUntil.split("/");
        return new Interval(LocalDate.parse(ends[0]), ends.length == 1 ? null : LocalDate.parse(ends[1]));
    }

    private static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
