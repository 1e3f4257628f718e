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
import java.util.Collection;
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

    private static final String KEEP = "insert into calendar_edition (edition, year, version, paper, published_on) values (?, ?, ?, ?, ?)"
            + " on conflict (edition, year) do nothing";
    private static final String KEEP_DAY = "insert into calendar_edition_day (edition, year, day, working, name) values (?, ?, ?, ?, ?)"
            + " on conflict (edition, year, day) do nothing";
    private static final String EDITION = "select n.year, n.version, n.paper, n.published_on, d.day, d.working, d.name from calendar_edition n"
            + " left join calendar_edition_day d on d.edition = n.edition and d.year = n.year where n.edition = ? order by n.year, d.day";

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
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(LATEST)) {
            return notices(query);
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar cannot be read", failed);
        }
    }

    /** The notices of a calendar that was kept; empty where it was not. */
    public List<CalendarNotice> edition(String version) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(EDITION)) {
            query.setString(1, version);
            return notices(query);
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar cannot be read", failed);
        }
    }

    /** Keeps the notices of a calendar under its version, where they are not kept yet. */
    public void keep(String version, Collection<CalendarNotice> notices) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement keepDay = connection.prepareStatement(KEEP_DAY)) {
            for (CalendarNotice notice : notices) {
                keep(keep, version, notice);
                keepDays(keepDay, version, notice);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar cannot be kept", failed);
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

    private static List<CalendarNotice> notices(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            Map<Integer, CalendarNotice> heads = new LinkedHashMap<>();
            Map<Integer, List<CalendarNotice.Day>> days = new LinkedHashMap<>();
            while (row.next()) {
                heads.putIfAbsent(row.getInt(1), new CalendarNotice(row.getInt(1), row.getInt(2), row.getString(3),
                        row.getObject(4, LocalDate.class), List.of()));
                addDay(days.computeIfAbsent(row.getInt(1), year -> new ArrayList<>()), row);
            }
            return heads.values().stream().map(head -> new CalendarNotice(head.year(), head.version(), head.paper(),
                    head.publishedOn(), days.get(head.year()))).toList();
        }
    }

    private static void keep(PreparedStatement insert, String version, CalendarNotice notice) throws SQLException {
        insert.setString(1, version);
        insert.setInt(2, notice.year());
        insert.setInt(3, notice.version());
        insert.setString(4, notice.paper());
        insert.setObject(5, notice.publishedOn());
        insert.executeUpdate();
    }

    private static void keepDays(PreparedStatement insert, String version, CalendarNotice notice) throws SQLException {
        for (CalendarNotice.Day day : notice.days()) {
            insert.setString(1, version);
            insert.setInt(2, notice.year());
            insert.setObject(3, day.day());
            insert.setBoolean(4, day.working());
            insert.setString(5, day.name());
            insert.addBatch();
        }
        insert.executeBatch();
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
