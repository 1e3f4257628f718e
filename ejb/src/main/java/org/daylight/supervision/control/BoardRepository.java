package org.daylight.supervision.control;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daylight.deadlines.Light;

/** Counts of cases and events for the board. */
@Dependent
public class BoardRepository {

    private static final String COUNT = BoardKept.AT_A_MOMENT + """
            select department_code, light, sum(cases) as cases, coalesce(sum(cases) filter (where late), 0) as closed_late from kept
            where ?::varchar is null or department_code = ? group by department_code, light having sum(cases) <> 0""";
    private static final String HAPPENED = "e.type not in ('LIGHT_CHANGED', 'LIMIT_LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END')";
    private static final String DEPARTMENT = "(select c.department_code from approval_case c where c.id = e.case_id)";
    private static final String ADDED_UP = """
            select tx::text, coalesce((select sum(t.events) from case_event_tally t where ?::varchar is null or t.department_code = ?), 0) from case_event_tallied""";
    /** Their place is a value, since the planner would expect a third of all events after one that it does not know. */
    private static final String SINCE = """
            select count(*) from case_event e where e.tx >= cast(cast(? as text) as xid8) and %s and (?::varchar is null or %s = ?)""".formatted(HAPPENED, DEPARTMENT);
    /** Events of all transactions before the oldest that runs, which nothing can join any more; nothing where somebody else is at it. */
    private static final String ADD_UP = """
            with place as (select tx, pg_snapshot_xmin(pg_current_snapshot()) as ended from case_event_tallied for update skip locked),
            happened as materialized (
                select department_code, board_day_of(event_at) as day, cast(extract(hour from event_at at time zone 'Asia/Shanghai') as smallint) as hour, count(*) as events from (
                    select %s as department_code, e.event_at from place p join case_event e on e.tx >= p.tx and e.tx < p.ended where %s) each group by 1, 2, 3),
            by_hour as (
                insert into case_event_hour as h (department_code, day, hour, events) select department_code, day, hour, events from happened order by 1, 2, 3
                on conflict (department_code, day, hour) do update set events = h.events + excluded.events),
            added as (
                insert into case_event_tally as t (department_code, events) select department_code, sum(events) from happened group by 1 order by 1
                on conflict (department_code) do update set events = t.events + excluded.events returning 1)
            update case_event_tallied u set tx = p.ended from place p where p.ended > p.tx and exists (select 1 from added)""".formatted(DEPARTMENT, HAPPENED);

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    public BoardRepository() {
    }

    BoardRepository(DataSource database) {
        this.database = database;
    }

    /** @param departmentCode null: all departments */
    public List<BoardRules.Figures> count(Instant now, String departmentCode) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            query.setString(2, departmentCode);
            query.setString(3, departmentCode);
            return figures(query);
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    /** Events that happened to cases, of all departments where {@code departmentCode} is null; the system's own notes are not counted. */
    public long events(String departmentCode) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(ADDED_UP)) {
            query.setString(1, departmentCode);
            query.setString(2, departmentCode);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(2) + since(connection, row.getString(1), departmentCode);
            }
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    private static long since(Connection connection, String tx, String departmentCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setString(1, tx);
            query.setString(2, departmentCode);
            query.setString(3, departmentCode);
            return number(query);
        }
    }

    /** Adds up what was appended since the last time, events and changes of cases, so that the board need not count it again. */
    public void addUp() {
        try (Connection connection = database.getConnection()) {
            for (String part : List.of(ADD_UP, BoardKept.FOLD_COUNTS, BoardKept.FOLD_DAYS)) {
                try (PreparedStatement statement = connection.prepareStatement(part)) {
                    statement.executeUpdate();
                }
            }
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    /** Puts right what the kept figures lack against the cases themselves; how many figures were wrong, 0 where somebody else is at it. */
    public int putRight() {
        try (Connection connection = database.getConnection()) {
            int wrong = 0;
            for (String part : List.of(BoardKept.RIGHT_COUNTS, BoardKept.RIGHT_DAYS)) {
                try (PreparedStatement statement = connection.prepareStatement(part)) {
                    wrong += statement.executeUpdate();
                }
            }
            return wrong;
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<BoardRules.Figures> figures(PreparedStatement query) throws SQLException {
        List<BoardRules.Figures> figures = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Light light = Light.valueOf(row.getString("light"));
                long cases = row.getLong("cases");
                figures.add(new BoardRules.Figures(row.getString("department_code"), light, cases, light == Light.DONE ? cases : 0, row.getLong("closed_late")));
            }
        }
        return figures;
    }
}
