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

/** Counts of cases and events for the board; reads only. */
@Dependent
public class BoardRepository {

    /** Finished is where the limit stopped: decided, not accepted, or reported as ended. */
    private static final String COUNT = """
            select department_code, light_at(stopped_at, suspended_at, warn_at, due_at, ?) as light, count(*) as cases,
                   count(*) filter (where stopped_at is not null) as closed,
                   count(*) filter (where stopped_at > due_at) as closed_late
            from approval_case where ?::varchar is null or department_code = ? group by 1, 2
            """;
    private static final String EVENTS =
            "select count(*) from case_event where type not in ('LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END')";
    private static final String EVENTS_OF_ONE = EVENTS + " and case_id in (select id from approval_case where department_code = ?)";

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
        try (Connection connection = database.getConnection();
             PreparedStatement query = connection.prepareStatement(departmentCode == null ? EVENTS : EVENTS_OF_ONE)) {
            if (departmentCode != null) {
                query.setString(1, departmentCode);
            }
            return number(query);
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
                figures.add(new BoardRules.Figures(row.getString("department_code"), Light.valueOf(row.getString("light")),
                        row.getLong("cases"), row.getLong("closed"), row.getLong("closed_late")));
            }
        }
        return figures;
    }
}
