package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.daylight.kernel.Problem;

/** What went to the higher organ and what came back. */
@ApplicationScoped
public class UpwardRepository {
    private static final String SEND = """
            insert into upward_report (case_id, organ, opinion, materials, sent_by, sent_at)             select ?1, ?2, ?3, (select count(*) from case_material m where m.case_id = ?1), ?4, ?5 on conflict do nothing returning materials""";
    private static final String ANSWER = """
            update upward_report set agreed = ?2, answer = ?3, answered_by = ?4, answered_at = ?5 where case_id = ?1 and answered_at is null""";

    @PersistenceContext
    EntityManager em;

    /** @return how many materials went with it, all of the case; {@code case.already-sent} (422) */
    public int send(long caseId, String organ, String opinion, String by, Instant at) {
        List<?> sent = em.createNativeQuery(SEND).setParameter(1, caseId).setParameter(2, organ).setParameter(3, opinion).setParameter(4, by)
                .setParameter(5, Timestamp.from(at)).getResultList();
        if (sent.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "case.already-sent", "FLW-09");
        }
        return ((Number) sent.get(0)).intValue();
    }

    /** {@code case.not-sent} (422) where nothing was sent or it is answered. */
    public void answer(long caseId, boolean agreed, String answer, String by, Instant at) {
        int answered = em.createNativeQuery(ANSWER).setParameter(1, caseId).setParameter(2, agreed).setParameter(3, answer).setParameter(4, by)
                .setParameter(5, Timestamp.from(at)).executeUpdate();
        if (answered == 0) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-sent", "FLW-09");
        }
    }

    public boolean isAnswered(long caseId) {
        return !em.createNativeQuery("select 1 from upward_report where case_id = ?1 and answered_at is not null").setParameter(1, caseId)
                .getResultList().isEmpty();
    }
}
