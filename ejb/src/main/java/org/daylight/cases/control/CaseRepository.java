package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.CountdownView;

/** Keeps the cases that are worked on here. */
@ApplicationScoped
public class CaseRepository {
    private static final String NEXT_SERIAL = """
            insert into case_serial (item_code, day, last) values (?1, ?2, 1) \
            on conflict (item_code, day) do update set last = case_serial.last + 1 returning last""";

    @PersistenceContext
    EntityManager em;

    /** The next serial of the item on the day, from 1; two clerks never get the same, as the second waits for the first. */
    public int nextSerial(String itemCode, LocalDate day) {
        return ((Number) em.createNativeQuery(NEXT_SERIAL).setParameter(1, itemCode).setParameter(2, Date.valueOf(day))
                .getSingleResult()).intValue();
    }

    public ApprovalCase add(ApprovalCase approval) {
        em.persist(approval);
        em.flush();
        return approval;
    }

    /** The case as it is once everybody who was at it has finished; nobody else changes it until the transaction ends. */
    public Optional<ApprovalCase> lockByNumber(String caseNumber) {
        return em.createQuery("select c from ApprovalCase c where c.caseNumber = :number", ApprovalCase.class)
                .setParameter("number", caseNumber).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The case, which nobody else changes until the transaction ends; empty where somebody is at it now. */
    public Optional<ApprovalCase> lockUnlessBusy(long caseId) {
        boolean free = !em.createNativeQuery("select id from approval_case where id = ?1 for update skip locked").setParameter(1, caseId)
                .getResultList().isEmpty();
        return free ? Optional.of(em.find(ApprovalCase.class, caseId)) : Optional.empty();
    }

    /** The leading limit's dates on the case row; the version stays, as no person acted. */
    public void moveLimit(long caseId, CountdownView leading) {
        em.createNativeQuery("update approval_case set warn_at = cast(?1 as timestamptz), due_at = ?2 where id = ?3")
                .setParameter(1, leading.warnAt() == null ? null : leading.warnAt().toString())
                .setParameter(2, Timestamp.from(leading.dueAt())).setParameter(3, caseId).executeUpdate();
    }

    /** Writes what was changed; {@code case.stale-version} (409) where somebody was faster. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw CaseRules.stale();
        }
    }
}
