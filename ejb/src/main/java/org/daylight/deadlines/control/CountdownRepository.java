package org.daylight.deadlines.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.daylight.deadlines.entity.Countdown;

/** The limits in the database. */
@ApplicationScoped
public class CountdownRepository {
    @PersistenceContext(unitName = "daylight")
    private EntityManager entities;

    protected CountdownRepository() {
    }

    CountdownRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Countdown countdown) {
        entities.persist(countdown);
    }

    /** All limits of a case with their pauses, running or not, in the order of their kinds. */
    public List<Countdown> of(long caseId) {
        return entities.createQuery("select distinct c from Countdown c left join fetch c.pauses where c.caseId = :caseId order by c.kind",
                Countdown.class).setParameter("caseId", caseId).getResultList();
    }

    /** Cases with a running limit that was derived from another calendar, in their order; a reported deadline counts while its warning is unknown. */
    public List<Long> casesBehind(String calendarVersion, int limit) {
        return entities.createQuery("select distinct c.caseId from Countdown c where c.stoppedAt is null and (c.budget is not null or c.provisional = true)"
                + " and c.calendarVersion <> :version order by c.caseId", Long.class)
                .setParameter("version", calendarVersion).setMaxResults(limit).getResultList();
    }
}
