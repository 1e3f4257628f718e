package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import org.daylight.cases.entity.ApprovalCase;

/** Appends to the events of cases. The database writes id and transaction. */
@ApplicationScoped
public class EventRepository {
    private static final String APPEND = """
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, opinion, payload) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb))""";

    @PersistenceContext
    EntityManager em;

    public void append(CaseEvent event) {
        em.createNativeQuery(APPEND).setParameter(1, event.caseId()).setParameter(2, event.type().name())
                .setParameter(3, Timestamp.from(event.eventAt())).setParameter(4, Timestamp.from(event.recordedAt()))
                .setParameter(5, ApprovalCase.OWN_SOURCE).setParameter(6, event.actor()).setParameter(7, event.opinion())
                .setParameter(8, event.payload()).executeUpdate();
    }
}
