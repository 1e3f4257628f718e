package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.Problem;

/** Appends to the events of cases. The database writes id and transaction. */
@ApplicationScoped
public class EventRepository {
    private static final String APPEND = """
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, opinion, payload) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb))""";

    private static final String LAST_ACTOR = """
            select e.actor from case_event e where e.case_id = ?1 and e.type in ('HANDLED', 'REVIEWED', 'DECIDED') \
            and e.payload ->> 'step' = any (string_to_array(?2, ',')) order by e.id desc limit 1""";

    @PersistenceContext
    EntityManager em;

    /** What was written in an event of the case, empty where nothing was; {@code case.event-unknown} (422). */
    public String opinionOf(long caseId, long event) {
        List<?> found = em.createNativeQuery("select coalesce(e.opinion, '') from case_event e where e.id = ?1 and e.case_id = ?2")
                .setParameter(1, event).setParameter(2, caseId).getResultList();
        if (found.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "case.event-unknown", "FLW-26");
        }
        return (String) found.get(0);
    }

    /** Who held the latest of these steps of the flow; null: nobody. */
    public String lastActor(long caseId, List<String> steps) {
        Stream<?> actors = em.createNativeQuery(LAST_ACTOR).setParameter(1, caseId).setParameter(2, String.join(",", steps)).getResultStream();
        return actors.findFirst().map(String.class::cast).orElse(null);
    }

    public void append(CaseEvent event) {
        em.createNativeQuery(APPEND).setParameter(1, event.caseId()).setParameter(2, event.type().name())
                .setParameter(3, Timestamp.from(event.eventAt())).setParameter(4, Timestamp.from(event.recordedAt()))
                .setParameter(5, ApprovalCase.OWN_SOURCE).setParameter(6, event.actor()).setParameter(7, event.opinion())
                .setParameter(8, event.payload()).executeUpdate();
    }
}
