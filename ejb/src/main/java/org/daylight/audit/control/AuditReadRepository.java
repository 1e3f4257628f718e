package org.daylight.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLine;
import org.daylight.audit.AuthorityAlert;
import org.daylight.audit.Outcome;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

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
        Conditions conditions = new Conditions(filter);
        Query rows = em.createNativeQuery("select a.id, a.at, a.actor, a.action, a.subject, a.outcome, a.problem, a.beyond_authority from audit_entry a"
                + conditions.where() + " order by " + order(page) + " offset " + page.first() + " limit " + page.size());
        return new Page<>(rows(conditions.fill(rows)).stream().map(AuditReadRepository::line).toList(), count(conditions));
    }

    private long count(Conditions conditions) {
        Query count = em.createNativeQuery("select count(*) from (select 1 from audit_entry a" + conditions.where() + " limit " + MOST_COUNTED + ") counted");
        return ((Number) conditions.fill(count).getSingleResult()).longValue();
    }

    public List<AuthorityAlert> alerts() {
        return rows(em.createNativeQuery(ALERTS).setParameter(1, MOST_ALERTS)).stream().map(row -> new AuthorityAlert((String) row[0],
                ((Date) row[1]).toLocalDate(), ((Number) row[2]).longValue(), ((Number) row[3]).longValue(), ((Timestamp) row[4]).toInstant(),
                (String) row[5], (String) row[6])).toList();
    }

    /** A second click changes nothing. */
    public void review(AuthorityAlert alert, String reviewer, Instant at, String remark) {
        em.createNativeQuery("insert into authority_alert_review (actor, day, last_id, reviewed_by, reviewed_at, remark) values (?1, ?2, ?3, ?4, ?5, ?6) "
                        + "on conflict do nothing")
                .setParameter(1, alert.actor()).setParameter(2, Date.valueOf(alert.day())).setParameter(3, alert.lastId())
                .setParameter(4, reviewer).setParameter(5, Timestamp.from(at)).setParameter(6, remark).executeUpdate();
    }

    private static String order(PageRequest page) {
        if (page.sort() == null) {
            return "a.at desc, a.id desc";
        }
        String column = SORTABLE.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.unsortable", null);
        }
        return column + (page.ascending() ? " asc" : " desc") + " nulls last, a.id desc";
    }

    private static AuditLine line(Object[] row) {
        return new AuditLine(((Number) row[0]).longValue(), ((Timestamp) row[1]).toInstant(), (String) row[2], (String) row[3], (String) row[4],
                Outcome.valueOf((String) row[5]), (String) row[6], (Boolean) row[7]);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** Conditions with numbered parameters. */
    private static final class Conditions {
        private static final int LONGEST_TEXT = 200;
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        Conditions(AuditFilter filter) {
            add("a.actor = ?", filter.actor());
            add("a.outcome = ?", filter.outcome() == null ? null : filter.outcome().name());
            add("a.at >= ?", filter.fromOn() == null ? null : Timestamp.from(LegalTime.startOf(filter.fromOn())));
            add("a.at < ?", filter.untilOn() == null ? null : Timestamp.from(LegalTime.endOf(filter.untilOn())));
            add("a.beyond_authority = ?", filter.beyondAuthority());
            if (filter.text() != null && !filter.text().isBlank()) {
                add("a.action || ' ' || coalesce(a.subject, '') ilike ?", pattern(filter.text().strip()));
            }
        }

        private static String pattern(String text) {
            if (text.length() > LONGEST_TEXT) {
                throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", LONGEST_TEXT);
            }
            return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        }

        private void add(String condition, Object value) {
            if (value != null) {
                parameters.add(value);
                conditions.add(condition.replace("?", "?" + parameters.size()));
            }
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        Query fill(Query query) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            return query;
        }
    }
}
