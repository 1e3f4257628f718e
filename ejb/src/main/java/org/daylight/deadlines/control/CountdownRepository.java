package org.daylight.deadlines.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.daylight.deadlines.CountdownChange;
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

    /** Stops the limits that are not paused and starts those that are not there, in one statement. */
    public CountdownChange.Counts write(CountdownChange change) {
        entities.flush();
        try (PreparedStatement write = entities.unwrap(Connection.class).prepareStatement("with nothing as (select 1)" + change.parts() + " select " + change.counts())) {
            change.put(write, 1);
            try (ResultSet counts = write.executeQuery()) {
                counts.next();
                return new CountdownChange.Counts(counts.getLong(1), counts.getLong(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All limits of a case with their pauses, running or not, in the order of their kinds. */
    public List<Countdown> of(long caseId) {
        return entities.createQuery("select distinct c from Countdown c left join fetch c.pauses where c.caseId = :caseId order by c.kind, c.ref",
                Countdown.class).setParameter("caseId", caseId).setHint("eclipselink.refresh", "true").getResultList();
    }
}
