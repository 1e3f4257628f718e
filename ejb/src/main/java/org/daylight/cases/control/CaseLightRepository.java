package org.daylight.cases.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Lights as they were announced against lights as they are. */
@Dependent
public class CaseLightRepository {
    private static final int MOMENTS = 9;
    /** What is kept about cases is added up at the end of the statement, not case by case (V41). */
    private static final String TOGETHER = "set local daylight.set_based = 'on'";

    /**
     * Rows that another runner holds are passed over; it announces them. A light that time turned changed at the limit itself;
     * one that went back did so because the limit moved, which is seen now.
     */
    private static final String ANNOUNCE = """
            with turned as (
                select l.*, light_at(l.stopped_at, l.suspended_at, l.warn_at, l.due_at, :now) as light, greatest(c.registered_at, c.accepted_at) as not_before
                from case_light l join approval_case c on c.id = l.case_id
                where light_holds_until(l.announced, l.stopped_at, l.suspended_at, l.warn_at, l.due_at) <= :now
                  and l.announced <> light_at(l.stopped_at, l.suspended_at, l.warn_at, l.due_at, :now)
                order by light_holds_until(l.announced, l.stopped_at, l.suspended_at, l.warn_at, l.due_at)
                limit :limit for update of l skip locked for key share of c skip locked),
            returned as (
                select l.*, light_at(l.stopped_at, l.suspended_at, l.warn_at, l.due_at, :now) as light, :now as not_before
                from case_light l join approval_case c on c.id = l.case_id
                where light_holds_from(l.announced, l.stopped_at, l.suspended_at, l.warn_at, l.due_at) >= :now
                  and l.announced <> light_at(l.stopped_at, l.suspended_at, l.warn_at, l.due_at, :now)
                order by light_holds_from(l.announced, l.stopped_at, l.suspended_at, l.warn_at, l.due_at) desc
                limit :limit for update of l skip locked for key share of c skip locked),
            changed as (
                select distinct on (case_id) * from (select * from turned union all select * from returned) either
                order by case_id, not_before limit :limit),
            told as (
                update case_light l set announced = changed.light from changed where l.case_id = changed.case_id returning l.case_id)
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload)
            select case_id, 'LIGHT_CHANGED',
                   greatest(not_before, case light when 'DONE' then stopped_at when 'SUSPENDED' then suspended_at
                                                   when 'OVERDUE' then due_at when 'WARNING' then warn_at else :now end),
                   :now, 'daylight', 'light-watch', jsonb_build_object('from', announced, 'to', light)
            from changed join told using (case_id)
            """;

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    /** @return how many light changes were announced, {@code limit} at most */
    public int announce(Instant now, int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return announce(connection, now, limit);
        }
    }

    static int announce(Connection connection, Instant now, int limit) throws SQLException {
        String sql = ANNOUNCE.replace(":now", "cast(? as timestamptz)").replace(":limit", Integer.toString(limit));
        try (Statement together = connection.createStatement(); PreparedStatement statement = connection.prepareStatement(sql)) {
            together.execute(TOGETHER);
            for (int moment = 1; moment <= MOMENTS; moment++) {
                statement.setObject(moment, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            }
            return statement.executeUpdate();
        }
    }
}
