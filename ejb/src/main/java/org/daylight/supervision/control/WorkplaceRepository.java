package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.supervision.WorkplaceView.Waiting;

/** What waits for supervisors, and when they came. */
@ApplicationScoped
public class WorkplaceRepository {
    private static final String CAME = "insert into supervisor_visit (username, came_at, seen_at) values (?, ?, ?) on conflict do nothing";
    private static final String BEFORE = "select max(seen_at) from supervisor_visit where username = ? and came_at < ?";
    private static final String SIGNALS = """
            select signal, count(*), count(*) filter (where found_at > coalesce(cast(? as timestamptz), '-infinity')) from supervision_signal
            where state = 'OPEN' and (cast(? as varchar) is null or department_code = ?) group by 1 order by 2 desc, 1""";
    private static final String UNEXPLAINED = """
            select count(*) from approval_case c where c.stopped_at is null and c.suspended_at is null and c.due_at < ?
            and (cast(? as varchar) is null or c.department_code = ?) and not exists (select 1 from late_explanation e where e.case_id = c.id)""";
    private static final String TO_ASSESS = """
            select count(*) from late_explanation e join approval_case c on c.id = e.case_id where (cast(? as varchar) is null or c.department_code = ?)
            and not exists (select 1 from late_assessment a where a.explanation_id = e.id)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** Once for each session. */
    public void came(String username, Instant sessionBegan, Instant now) {
        Conditions.filled(em::createNativeQuery, CAME, username, sessionBegan, now).executeUpdate();
    }

    /** When the person came with the session before; null: never. */
    public Instant before(String username, Instant sessionBegan) {
        Object at = Conditions.filled(em::createNativeQuery, BEFORE, username, sessionBegan).getSingleResult();
        return at == null ? null : ((Timestamp) at).toInstant();
    }

    /** @param departmentCode null: all */
    public List<Waiting> signals(String departmentCode, Instant since, LocalDate today) {
        List<Signal> known = profiles.inForce(null, today).content().signals();
        return Columns.of(Conditions.filled(em::createNativeQuery, SIGNALS, since, departmentCode, departmentCode).getResultList())
                .map(c -> waiting(known, c.text(), c.number(), c.number())).toList();
    }

    private static Waiting waiting(List<Signal> known, String code, long open, long fresh) {
        return known.stream().filter(one -> one.code().equals(code)).findFirst().map(one -> new Waiting(code, one.nameZh(), one.nameEn(), open, fresh))
                .orElseGet(() -> new Waiting(code, code, code, open, fresh));
    }

    public long unexplained(String departmentCode, Instant now) {
        return number(UNEXPLAINED, now, departmentCode, departmentCode);
    }

    public long toAssess(String departmentCode) {
        return number(TO_ASSESS, departmentCode, departmentCode);
    }

    private long number(String statement, Object... given) {
        return ((Number) Conditions.filled(em::createNativeQuery, statement, given).getSingleResult()).longValue();
    }
}
