package org.daylight.calendar.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.daylight.calendar.CalendarNotice;

/** The notices in the database. */
@ApplicationScoped
public class CalendarRepository {
    private static final String ADD_NOTICE = "insert into calendar_notice (year, version, paper, published_on, loaded_at) values (?, ?, ?, ?, ?)"
            + " on conflict (year, version) do nothing";
    private static final String ADD_DAY = "insert into calendar_day (year, version, day, working, name) values (?, ?, ?, ?, ?)";
    private static final String LATEST = "select n.year, n.version, n.paper, n.published_on, d.day, d.working, d.name from calendar_notice n"
            + " left join calendar_day d on d.year = n.year and d.version = n.version"
            + " where n.version = (select max(v.version) from calendar_notice v where v.year = n.year) order by n.year, d.day";
    private static final String STATE = "select count(*) || '/' || coalesce(max(loaded_at)::text, '') || '/' ||"
            + " (select count(*) || '/' || count(*) filter (where working) from calendar_day) from calendar_notice";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    protected CalendarRepository() {
    }

    CalendarRepository(DataSource database) {
        this.database = database;
    }

    /** Stores the notices whose year and version are not there yet; leaves the others alone. */
    public void addMissing(List<CalendarNotice> notices, Instant loadedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement addNotice = connection.prepareStatement(ADD_NOTICE);
                PreparedStatement addDay = connection.prepareStatement(ADD_DAY)) {
            for (CalendarNotice notice : notices) {
                if (added(addNotice, notice, loadedAt)) {
                    addDays(addDay, notice);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar cannot be stored", failed);
        }
    }

    /** The latest version of each year. */
    public List<CalendarNotice> latest() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATEST);
                ResultSet row = query.executeQuery()) {
            Map<Integer, CalendarNotice> heads = new LinkedHashMap<>();
            Map<Integer, List<CalendarNotice.Day>> days = new LinkedHashMap<>();
            while (row.next()) {
                heads.putIfAbsent(row.getInt(1), new CalendarNotice(row.getInt(1), row.getInt(2), row.getString(3),
                        row.getObject(4, LocalDate.class), List.of()));
                addDay(days.computeIfAbsent(row.getInt(1), year -> new ArrayList<>()), row);
            }
            return heads.values().stream().map(head -> new CalendarNotice(head.year(), head.version(), head.paper(),
                    head.publishedOn(), days.get(head.year()))).toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar cannot be read", failed);
        }
    }

    /** Differs as soon as a notice was added. */
    public String state() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STATE);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar cannot be read", failed);
        }
    }

    private static boolean added(PreparedStatement insert, CalendarNotice notice, Instant loadedAt) throws SQLException {
        insert.setInt(1, notice.year());
        insert.setInt(2, notice.version());
        insert.setString(3, notice.paper());
        insert.setObject(4, notice.publishedOn());
        insert.setObject(5, OffsetDateTime.ofInstant(loadedAt, ZoneOffset.UTC));
        return insert.executeUpdate() == 1;
    }

    private static void addDays(PreparedStatement insert, CalendarNotice notice) throws SQLException {
        for (CalendarNotice.Day day : notice.days()) {
            insert.setInt(1, notice.year());
            insert.setInt(2, notice.version());
            insert.setObject(3, day.day());
            insert.setBoolean(4, day.working());
            insert.setString(5, day.name());
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private static void addDay(List<CalendarNotice.Day> days, ResultSet row) throws SQLException {
        LocalDate day = row.getObject(5, LocalDate.class);
        if (day != null) {
            days.add(new CalendarNotice.Day(day, row.getBoolean(6), row.getString(7)));
        }
    }
}
