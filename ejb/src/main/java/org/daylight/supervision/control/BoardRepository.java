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
import java.util.Locale;
import javax.sql.DataSource;
import org.daylight.deadlines.Light;

/** Counts of cases and events for the board. */
@Dependent
public class BoardRepository {

    /** What {@code light_at} says, each department in one pass of its index. Finished is where the limit stopped: decided, not accepted, or reported as ended. */
    private static final String COUNT = """
            with moment as materialized (select cast(? as timestamptz) as at)
            select department_code, count(*) as cases, count(stopped_at) as done, count(*) filter (where stopped_at > due_at) as closed_late,
                count(suspended_at) filter (where stopped_at is null) as suspended,
                count(*) filter (where stopped_at is null and suspended_at is null and due_at < (select at from moment)) as overdue,
                count(*) filter (where stopped_at is null and suspended_at is null and warn_at <= (select at from moment)
                    and (due_at is null or due_at >= (select at from moment))) as warning
            from approval_case where ?::varchar is null or department_code = ? group by department_code
            """;
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
            happened as (
                select department_code, count(*) as events from (
                    select %s as department_code from place p join case_event e on e.tx >= p.tx and e.tx < p.ended where %s) each group by 1),
            added as (
                insert into case_event_tally as t (department_code, events) select department_code, events from happened
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

    /** Adds up the events that have come since the last time, so that the board need not count them again. */
    public void addUp() {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(ADD_UP)) {
            statement.executeUpdate();
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
                long rest = row.getLong("cases") - row.getLong("done");
                for (Light light : List.of(Light.SUSPENDED, Light.OVERDUE, Light.WARNING)) {
                    long cases = row.getLong(light.name().toLowerCase(Locale.ROOT));
                    figures.add(new BoardRules.Figures(row.getString("department_code"), light, cases, 0, 0));
                    rest -= cases;
                }
                figures.add(new BoardRules.Figures(row.getString("department_code"), Light.NORMAL, rest, 0, 0));
                figures.add(new BoardRules.Figures(row.getString("department_code"), Light.DONE, row.getLong("done"), row.getLong("done"), row.getLong("closed_late")));
            }
        }
        return figures;
    }
}
