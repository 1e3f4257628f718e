package org.daylight.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLine;
import org.daylight.audit.AuthorityAlert;
import org.daylight.audit.Outcome;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Reads the trail page by page. */
@ApplicationScoped
public class AuditReadRepository {
    /** A trail of years is not counted to its end for a page number. */
    public static final int MOST_COUNTED = 100_000;
    private static final int MOST_ALERTS = 200;
    private static final Map<String, String> SORTABLE = Map.of("at", "a.at", "actor", "a.actor", "action", "a.action", "subject", "a.subject");
    private static final String ALERTS = """
            select a.actor, cast(a.at at time zone 'Asia/Shanghai' as date) as day, count(*), max(a.id), max(a.at),
                (array_agg(a.action order by a.id desc))[1], (array_agg(a.problem order by a.id desc))[1]
            from audit_entry a where a.beyond_authority and not exists (select 1 from authority_alert_review r
                where r.actor = a.actor and r.day = cast(a.at at time zone 'Asia/Shanghai' as date) and r.last_id >= a.id)
            group by 1, 2 order by max(a.id) desc limit ?1""";

    @PersistenceContext
    EntityManager em;

    public Page<AuditLine> page(AuditFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        Query rows = em.createNativeQuery("select a.id, a.at, a.actor, a.action, a.subject, a.outcome, a.problem, a.beyond_authority from audit_entry a"
                + conditions.where() + Conditions.order(page, SORTABLE, "a.at desc", "a.id desc"));
        return new Page<>(rows(conditions.fill(rows)).map(AuditReadRepository::line).toList(), count(conditions));
    }

    private long count(Conditions conditions) {
        Query count = em.createNativeQuery("select count(*) from (select 1 from audit_entry a" + conditions.where() + " limit " + MOST_COUNTED + ") counted");
        return ((Number) conditions.fill(count).getSingleResult()).longValue();
    }

    public List<AuthorityAlert> alerts() {
        return rows(em.createNativeQuery(ALERTS).setParameter(1, MOST_ALERTS))
                .map(c -> new AuthorityAlert(c.text(), c.day(), c.number(), c.number(), c.instant(), c.text(), c.text())).toList();
    }

    /** A second click changes nothing. */
    public void review(AuthorityAlert alert, String reviewer, Instant at, String remark) {
        em.createNativeQuery("insert into authority_alert_review (actor, day, last_id, reviewed_by, reviewed_at, remark) values (?1, ?2, ?3, ?4, ?5, ?6) "
                        + "on conflict do nothing")
                .setParameter(1, alert.actor()).setParameter(2, Date.valueOf(alert.day())).setParameter(3, alert.lastId())
                .setParameter(4, reviewer).setParameter(5, Timestamp.from(at)).setParameter(6, remark).executeUpdate();
    }

    private static AuditLine line(Columns c) {
        return new AuditLine(c.number(), c.instant(), c.text(), c.text(), c.text(), c.constant(Outcome.class), c.text(), c.bool());
    }

    private static Stream<Columns> rows(Query query) {
        return Columns.of(query.getResultList());
    }

    private static Conditions conditions(AuditFilter filter) {
        return new Conditions().andIfGiven("a.actor = ?", filter.actor()).andIfGiven("a.outcome = ?", filter.outcome())
                .andIfGiven("a.at >= ?", filter.fromOn() == null ? null : LegalTime.startOf(filter.fromOn()))
                .andIfGiven("a.at < ?", filter.untilOn() == null ? null : LegalTime.endOf(filter.untilOn()))
                .andIfGiven("a.beyond_authority = ?", filter.beyondAuthority()).containing(filter.text(), "a.action || ' ' || coalesce(a.subject, '')");
    }
}
