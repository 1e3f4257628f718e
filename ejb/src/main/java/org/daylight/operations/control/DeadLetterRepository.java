package org.daylight.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.daylight.kernel.Columns;

/** Reads what failed for the last time, of every room, by one statement. */
@ApplicationScoped
public class DeadLetterRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * What waits in one table.
     *
     * @param letters 10,000: so many or more
     * @param oldest  when the longest waiting was written; null: none waits
     */
    public record Pile(String room, String kind, long letters, Instant oldest) {
    }

    /** One for each table, also where nothing waits. */
    public List<Pile> piles() {
        return Columns.of(em.createNativeQuery("select room, kind, letters, oldest from dead_letter").getResultList())
                .map(c -> new Pile(c.text(), c.text(), c.number(), c.instant())).toList();
    }
}
