package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.cases.CaseWork;

/** Counts who took steps on cases. */
@ApplicationScoped
public class CaseWorkRepository {
    private static final String SHARES = """
            select e.actor, count(distinct c.id), count(distinct c.id) filter (where c.stopped_at is not null), \
            count(distinct c.id) filter (where c.stopped_at is not null and (c.due_at is null or c.stopped_at <= c.due_at)) \
            from approval_case c join case_event e on e.case_id = c.id where c.department_code = ?1 and e.source = 'daylight' \
            and e.type in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED') \
            and e.event_at >= ?2 and e.event_at < ?3 group by e.actor""";

    @PersistenceContext
    EntityManager em;

    /** By actor, of steps from {@code from}, inclusive, until {@code until}, exclusive. */
    public Map<String, CaseWork.Share> shares(String department, Instant from, Instant until) {
        List<?> rows = em.createNativeQuery(SHARES).setParameter(1, department).setParameter(2, Timestamp.from(from)).setParameter(3, Timestamp.from(until))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0],
                row -> new CaseWork.Share(((Number) row[1]).intValue(), ((Number) row[2]).intValue(), ((Number) row[3]).intValue())));
    }
}
