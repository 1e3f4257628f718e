package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.daylight.cases.ReportedHistory;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** How far the watch has read, and what came after. */
@ApplicationScoped
public class WatchRepository {
    /** Where nothing came, nothing is locked; where another server is at it, nothing is found. Whether a reported case is history is looked up case by case, never by reading all of them. */
    private static final String NEXT = """
            select cast(cast(e.tx as text) as bigint), e.id, e.case_id, e.type, exists (select 1 from conformance_aside a where a.case_id = e.case_id),
                e.type in ('REPORTED_STEP', 'REPORTED_END') and exists (select 1 from approval_case c where c.id = e.case_id and not (%s) offset 0)
            from conformance_position p cross join lateral (select e.tx, e.id, e.case_id, e.type from case_event e
                where (e.tx, e.id) > (cast(cast(p.tx as text) as xid8), p.id) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                order by e.tx, e.id limit ?) e
            order by e.tx, e.id for update of p skip locked""".formatted(ReportedHistory.NONE);

    @PersistenceContext
    EntityManager em;

    /**
     * An event that came.
     *
     * @param aside   its case could not be judged before
     * @param history its case is, so that nothing is raised of it
     */
    public record Arrival(long tx, long id, long caseId, String type, boolean aside, boolean history) {
    }

    /** In the order of the feed (decision 1); whoever has them keeps others away until the end of the transaction. */
    public List<Arrival> next(int most) {
        return Columns.of(Conditions.filled(em::createNativeQuery, NEXT, most).getResultList()).map(c -> new Arrival(c.number(), c.number(), c.number(), c.text(), c.bool(), c.bool())).toList();
    }

    /** The transaction ends without waiting for the disk: where it is lost with the server, so is all that it wrote, and what came is judged again. */
    public void passed(Arrival last) {
        Conditions.filled(em::createNativeQuery, "update conformance_position set tx = ?, id = ? where set_config('synchronous_commit', 'off', true) = 'off'", last.tx(), last.id()).executeUpdate();
    }
}
