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
            from approval_case group by 1, 2
            """;
    private static final String EVENTS =
            "select count(*) from case_event where type not in ('LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END')";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    public BoardRepository() {
    }

    BoardRepository(DataSource database) {
        this.database = database;
    }

    public List<BoardRules.Figures> count(Instant now) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            return figures(query);
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    /** Events that happened to cases; the system's own notes are not counted. */
    public long events() {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(EVENTS);
             ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new EJBException(fault);
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
