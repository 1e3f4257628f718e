package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.daylight.cases.Outages.Outage;
import org.daylight.kernel.Columns;

/** Times when the system could not be used. */
@ApplicationScoped
public class OutageRepository {
    private static final String COLUMNS = "select o.id, o.from_at, o.until_at, o.reason, o.recorded_by, o.recorded_at from outage o ";

    @PersistenceContext
    EntityManager em;

    public void add(Instant fromAt, Instant untilAt, String reason, String by, Instant at) {
        em.createNativeQuery("insert into outage (from_at, until_at, reason, recorded_by, recorded_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Timestamp.from(fromAt)).setParameter(2, Timestamp.from(untilAt)).setParameter(3, reason).setParameter(4, by)
                .setParameter(5, Timestamp.from(at)).executeUpdate();
    }

    public List<Outage> latest() {
        return Columns.of(em.createNativeQuery(COLUMNS + "order by o.from_at desc, o.id desc limit 200").getResultList()).map(OutageRepository::outage).toList();
    }

    /** Outages that touch the time from the one to the other moment, 20 at most. */
    public List<Outage> touching(Instant from, Instant until) {
        return Columns.of(em.createNativeQuery(COLUMNS + "where o.from_at < ?2 and o.until_at > ?1 order by o.from_at limit 20")
                .setParameter(1, Timestamp.from(from)).setParameter(2, Timestamp.from(until)).getResultList()).map(OutageRepository::outage).toList();
    }

    private static Outage outage(Columns c) {
        return new Outage(c.number(), c.instant(), c.instant(), c.text(), c.text(), c.instant());
    }
}
