package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.cases.entity.CaseExtension;
import org.daylight.cases.entity.Hearing;
import org.daylight.cases.entity.MethodProposal;
import org.daylight.cases.entity.SpecialProcedure;
import org.daylight.cases.procedures.ExtensionState;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;

/** Keeps special procedures, hearings, proposals and extensions. */
@ApplicationScoped
public class ProcedureRepository {
    private static final String EXAMINERS = """
            select e.actor from case_event e where e.case_id = ?1 and e.source = 'daylight' and e.type in ('HANDLED', 'REVIEWED', 'DECIDED')             union select c.step_person from approval_case c where c.id = ?1 and c.step_person is not null""";

    @PersistenceContext
    EntityManager em;

    public <T> T add(T matter) {
        em.persist(matter);
        em.flush();
        return matter;
    }

    public Optional<SpecialProcedure> procedure(long id) {
        return Optional.ofNullable(em.find(SpecialProcedure.class, id));
    }

    public List<SpecialProcedure> procedures(long caseId) {
        return em.createQuery("select p from SpecialProcedure p where p.caseId = :case order by p.id", SpecialProcedure.class)
                .setParameter("case", caseId).getResultList();
    }

    public Optional<Hearing> hearing(long procedureId) {
        return Optional.ofNullable(em.find(Hearing.class, procedureId));
    }

    /** Hearings of the case, the latest last. */
    public List<Hearing> hearings(long caseId) {
        return em.createQuery("select h from Hearing h where h.procedureId in (select p.id from SpecialProcedure p where p.caseId = :case) order by h.procedureId",
                Hearing.class).setParameter("case", caseId).getResultList();
    }

    /** Who took or has a step of examination. */
    public Set<String> examiners(long caseId) {
        List<?> names = em.createNativeQuery(EXAMINERS).setParameter(1, caseId).getResultList();
        return names.stream().map(String.class::cast).collect(Collectors.toCollection(HashSet::new));
    }

    public List<MethodProposal> openProposals(long caseId, String kind) {
        return em.createQuery("select m from MethodProposal m where m.caseId = :case and m.kind = :kind and m.procedureId is null", MethodProposal.class)
                .setParameter("case", caseId).setParameter("kind", kind).getResultList();
    }

    public Optional<CaseExtension> extension(long id) {
        return Optional.ofNullable(em.find(CaseExtension.class, id));
    }

    /** Whether one is waiting or was granted. */
    public boolean isExtended(long caseId) {
        return !em.createQuery("select e.id from CaseExtension e where e.caseId = :case and e.state <> :refused", Long.class)
                .setParameter("case", caseId).setParameter("refused", ExtensionState.REFUSED).getResultList().isEmpty();
    }

    /** Procedures with a limit of their own, as working days never fewer than days, that may have reached it by the day; by age. */
    public List<Long> pausingLongest(LocalDate today, int limit) {
        List<?> ids = em.createNativeQuery("select p.id from special_procedure p where p.paused_until is null and p.at_most is not null"
                + " and p.started_on + p.at_most < ?1 order by p.started_on, p.id limit ?2")
                .setParameter(1, Date.valueOf(today)).setParameter(2, limit).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Nobody else changes the case until the transaction ends; false where somebody is at it now. */
    public boolean lockUnlessBusy(long caseId) {
        return !em.createNativeQuery("select id from approval_case where id = ?1 for update skip locked").setParameter(1, caseId).getResultList().isEmpty();
    }

    /** The limit on the case's row as time alone moved it, the leading one or that of its step; the version stays, as no person acted. */
    public void standOn(long caseId, CountdownView limit) {
        if (limit.kind() == CountdownKind.PROMISED) {
            fill("update approval_case set warn_at = cast(?1 as timestamptz), due_at = ?2, suspended_at = case when ?3 then suspended_at end where id = ?4",
                    limit).setParameter(3, limit.pausedOn() != null).setParameter(4, caseId).executeUpdate();
        } else if (limit.kind() == CountdownKind.STEP) {
            fill("update approval_case set step_warn_at = cast(?1 as timestamptz), step_due_at = ?2 where id = ?3 and step_round = ?4"
                    + " and step_due_at is not null", limit).setParameter(3, caseId).setParameter(4, limit.ref()).executeUpdate();
        }
    }

    private Query fill(String update, CountdownView limit) {
        return em.createNativeQuery(update).setParameter(1, limit.warnAt() == null ? null : limit.warnAt().toString())
                .setParameter(2, Timestamp.from(limit.dueAt()));
    }

    /** What still runs of a case that has ended, ends with it. */
    public void endAll(long caseId, LocalDate on, String by, Instant at) {
        em.createNativeQuery("update special_procedure set paused_until = coalesce(paused_until, greatest(started_on, ?1)), ended_by = ?2, ended_at = ?3"
                + " where case_id = ?4 and ended_at is null").setParameter(1, Date.valueOf(on)).setParameter(2, by)
                .setParameter(3, Timestamp.from(at)).setParameter(4, caseId).executeUpdate();
    }

    public void save() {
        em.flush();
    }
}
