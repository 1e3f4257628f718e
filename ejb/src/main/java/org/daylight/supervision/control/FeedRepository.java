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
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daylight.cases.CaseEventType;
import org.daylight.kernel.FeedCursor;
import org.daylight.supervision.SupervisionFeed;

/** Events in the order of (transaction, id), below the oldest transaction that still runs. */
@Dependent
public class FeedRepository {

    /** Below the oldest running transaction nothing can appear any more, so a reader who has passed has passed everything. */
    private static final String PAGE = """
            select e.tx::text::bigint as tx, e.id, e.type, c.case_number, c.department_code, e.name, e.event_at, e.recorded_at, e.source, e.payload::text
            from case_event e join approval_case c on c.id = e.case_id
            where (e.tx, e.id) > (cast(cast(? as text) as xid8), ?) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
            order by e.tx, e.id
            limit ?
            """;

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    public FeedRepository() {
    }

    FeedRepository(DataSource database) {
        this.database = database;
    }

    public SupervisionFeed.Portion after(FeedCursor cursor, int limit) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setString(1, Long.toString(cursor.tx()));
            query.setLong(2, cursor.id());
            query.setInt(3, limit);
            return portion(query, cursor);
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    private static SupervisionFeed.Portion portion(PreparedStatement query, FeedCursor cursor) throws SQLException {
        List<SupervisionFeed.Event> events = new ArrayList<>();
        FeedCursor next = cursor;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                events.add(event(row));
                next = new FeedCursor(row.getLong("tx"), row.getLong("id"));
            }
        }
        return new SupervisionFeed.Portion(List.copyOf(events), next.toString());
    }

    private static SupervisionFeed.Event event(ResultSet row) throws SQLException {
        return new SupervisionFeed.Event(row.getLong("id"), CaseEventType.valueOf(row.getString("type")), row.getString("case_number"),
                row.getString("department_code"), row.getString("name"), instant(row, "event_at"), instant(row, "recorded_at"),
                row.getString("source"), row.getString("payload"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
