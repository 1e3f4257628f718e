package org.daylight.cases.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Lights of limits that do not lead, as they were announced against what they are. Those of the leading limit: {@link CaseLightRepository}. */
@Dependent
public class LimitLightRepository {
    private static final int MOMENTS = 9;

    /**
     * What ended late within a tick is announced as well; a limit that stands still is not looked at. Case and limit are passed over where another holds them: who is at
     * a case waits for nobody, and nobody waits for who is at it.
     */
    private static final String ANNOUNCE = """
            with turned as materialized (
                select d.id, d.case_id, d.kind, d.ref, d.announced as before, d.warn_at, d.due_at, greatest(c.registered_at, c.accepted_at) as not_before,
                       case when coalesce(d.stopped_at, :now) > d.due_at then 'OVERDUE' when d.warn_at <= :now then 'WARNING' else 'NORMAL' end as light
                from countdown d join approval_case c on c.id = d.case_id
                where d.announced <> 'OVERDUE' and (d.stopped_at is null or d.stopped_at > d.due_at) and d.kind not in ('PROMISED', 'REPORTED')
                  and (case d.announced when 'NORMAL' then least(d.warn_at, d.due_at) else d.due_at end) <= :now
                  and (d.announced = 'NORMAL' and d.due_at <> :now or d.due_at < :now)
                  and not exists (select 1 from countdown_pause p where p.countdown_id = d.id and p.until_on is null)
                order by case d.announced when 'NORMAL' then least(d.warn_at, d.due_at) else d.due_at end
                limit :limit for update of d skip locked for key share of c skip locked),
            returned as materialized (
                select d.id, d.case_id, d.kind, d.ref, d.announced as before, d.warn_at, d.due_at, :now as not_before,
                       case when d.warn_at <= :now then 'WARNING' else 'NORMAL' end as light
                from countdown d join approval_case c on c.id = d.case_id
                where d.announced <> 'NORMAL' and d.stopped_at is null
                  and (case d.announced when 'OVERDUE' then d.due_at else coalesce(d.warn_at, 'infinity'::timestamptz) end) > :now
                limit :limit for update of d skip locked for key share of c skip locked),
            changed as (
                select * from turned where light <> before union all select * from returned limit :limit),
            announced as (
                update countdown d set announced = changed.light from changed where d.id = changed.id returning d.id)
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload)
            select case_id, 'LIMIT_LIGHT_CHANGED', greatest(not_before, case light when 'OVERDUE' then due_at when 'WARNING' then warn_at else not_before end),
                   :now, 'daylight', 'light-watch', jsonb_build_object('from', before, 'to', light, 'kind', kind, 'ref', ref, 'dueAt', due_at)
            from changed join announced using (id)
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
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int moment = 1; moment <= MOMENTS; moment++) {
                statement.setObject(moment, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            }
            return statement.executeUpdate();
        }
    }
}
