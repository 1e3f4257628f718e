package org.daylight.deadlines.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.deadlines.CountdownKey;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.entity.Countdown;

/** The limits in the database. */
@ApplicationScoped
public class CountdownRepository {
    /** Stops the limits that are not paused, starts others, and tells how many were started and how many are paused and thus not stopped. */
    private static final String REPLACE = """
            with ending as (
                select c.id, exists (select 1 from countdown_pause p where p.countdown_id = c.id and p.until_on is null) as paused
                from jsonb_to_recordset(cast(?2 as jsonb)) as k(kind varchar, ref bigint)
                join countdown c on c.case_id = ?1 and c.kind = k.kind and c.ref = k.ref and c.stopped_at is null),
            ended as (
                update countdown c set stopped_at = cast(?4 as timestamptz) from ending e where c.id = e.id and not e.paused),
            begun as (
                insert into countdown (id, case_id, kind, ref, budget, warning_left, started_on, warn_at, due_at, calendar_version, provisional)
                select nextval('countdown_id_seq'), ?1, s.kind, s.ref, s.budget, s.warning_left, s.started_on, s.warn_at, s.due_at, s.calendar, s.provisional
                from jsonb_to_recordset(cast(?3 as jsonb)) as s(kind varchar, ref bigint, budget integer, warning_left integer, started_on date,
                    warn_at timestamptz, due_at timestamptz, calendar varchar, provisional boolean)
                on conflict (case_id, kind, ref) do nothing returning 1)
            select (select count(*) from begun), (select count(*) from ending where paused)""";

    @PersistenceContext(unitName = "daylight")
    private EntityManager entities;

    protected CountdownRepository() {
    }

    CountdownRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What {@link #replace} did.
     *
     * @param begun  how many limits were not there before
     * @param paused how many limits were left running because they are paused
     */
    public record Replaced(long begun, long paused) {
    }

    public void add(Countdown countdown) {
        entities.persist(countdown);
    }

    /** Stops the limits that are not paused and starts those that are not there, in one statement. */
    public Replaced replace(long caseId, Instant at, Collection<CountdownKey> ended, Collection<Countdown> begun) {
        Object[] counts = (Object[]) entities.createNativeQuery(REPLACE).setParameter(1, caseId).setParameter(2, keys(ended))
                .setParameter(3, begun.stream().map(CountdownRepository::row).collect(Collectors.joining(",", "[", "]")))
                .setParameter(4, at.toString()).getSingleResult();
        return new Replaced(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** All limits of a case with their pauses, running or not, in the order of their kinds. */
    public List<Countdown> of(long caseId) {
        return entities.createQuery("select distinct c from Countdown c left join fetch c.pauses where c.caseId = :caseId order by c.kind, c.ref",
                Countdown.class).setParameter("caseId", caseId).setHint("eclipselink.refresh", "true").getResultList();
    }

    private static String keys(Collection<CountdownKey> keys) {
        return keys.stream().map(key -> "{\"kind\":\"%s\",\"ref\":%d}".formatted(key.kind(), key.ref())).collect(Collectors.joining(",", "[", "]"));
    }

    private static String row(Countdown begun) {
        CountdownView limit = begun.view();
        return "{\"kind\":\"" + limit.kind() + "\",\"ref\":" + limit.ref() + ",\"budget\":" + limit.budget().count()
                + ",\"warning_left\":" + begun.warningLeft().count() + ",\"started_on\":\"" + limit.startedOn()
                + "\",\"warn_at\":\"" + limit.warnAt() + "\",\"due_at\":\"" + limit.dueAt() + "\",\"calendar\":\"" + limit.calendarVersion()
                + "\",\"provisional\":" + limit.provisional() + "}";
    }
}
