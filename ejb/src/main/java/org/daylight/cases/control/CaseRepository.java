package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.cases.entity.ApprovalCase;

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

    /** Codes of the key facts that stand. */
    public Set<String> factCodes(long caseId) {
        List<?> codes = em.createNativeQuery("select k.code from approval_case c, jsonb_object_keys(c.facts) k (code) where c.id = ?1").setParameter(1, caseId).getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** @param typed codes with no value are taken away */
    public void writeFacts(long caseId, String facts, Map<String, String> typed) {
        String without = typed.entrySet().stream().filter(fact -> fact.getValue() == null || fact.getValue().isBlank()).map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
        em.createNativeQuery("update approval_case set facts = (coalesce(facts, '{}') - string_to_array(?1, ',')) || cast(?2 as jsonb) where id = ?3")
                .setParameter(1, without).setParameter(2, facts).setParameter(3, caseId).executeUpdate();
    }

    /** The version moves with this act, also where it changes nothing of the row, which is held. */
    public void countAct(ApprovalCase approval) {
        em.flush();
        em.createNativeQuery("update approval_case set version = version + 1 where id = ?1").setParameter(1, approval.id()).executeUpdate();
        em.refresh(approval);
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
