package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.GreenChannelCase;
import org.daylight.cases.entity.JointMeeting;
import org.daylight.cases.entity.JointOpinion;
import org.daylight.cases.entity.OriginalTransfer;
import org.daylight.cases.joint.JointMode;

/** Keeps opinions, meetings, originals and the green channel. */
@ApplicationScoped
public class JointRepository {
    private static final String OPEN = "insert into joint_case (case_id, mode, opened_by, opened_at) values (?1, ?2, ?3, ?4) on conflict (case_id) do nothing";

    @PersistenceContext
    EntityManager em;

    public <T> T add(T matter) {
        em.persist(matter);
        em.flush();
        return matter;
    }

    /** Without asking the database where the case is at hand. */
    public ApprovalCase approval(long caseId) {
        return em.find(ApprovalCase.class, caseId);
    }

    /** Whether an opinion was asked of the department. */
    public boolean isPartner(long caseId, String department) {
        return !em.createNativeQuery("select 1 from joint_opinion where case_id = ?1 and department_code = ?2 limit 1").setParameter(1, caseId)
                .setParameter(2, department).getResultList().isEmpty();
    }

    /** The first mode stays. */
    public void open(long caseId, JointMode mode, String by, Instant at) {
        em.createNativeQuery(OPEN).setParameter(1, caseId).setParameter(2, mode.name()).setParameter(3, by).setParameter(4, Timestamp.from(at)).executeUpdate();
    }

    public Optional<JointOpinion> opinion(long id) {
        return Optional.ofNullable(em.find(JointOpinion.class, id));
    }

    /** By id, the latest last. */
    public List<JointOpinion> opinions(long caseId) {
        return em.createQuery("select o from JointOpinion o where o.caseId = :case order by o.id", JointOpinion.class).setParameter("case", caseId).getResultList();
    }

    public List<JointOpinion> waiting(long caseId) {
        return opinions(caseId).stream().filter(JointOpinion::isWaiting).toList();
    }

    public Optional<JointMeeting> meeting(long id) {
        return Optional.ofNullable(em.find(JointMeeting.class, id));
    }

    public Optional<OriginalTransfer> transfer(long id) {
        return Optional.ofNullable(em.find(OriginalTransfer.class, id));
    }

    public Optional<GreenChannelCase> green(long caseId) {
        return Optional.ofNullable(em.find(GreenChannelCase.class, caseId));
    }

    /** The promise of a joint case ended with the handing out; the version stays with whoever handed it out. */
    public void promiseKept(long caseId, Instant at) {
        em.createNativeQuery("update approval_case set stopped_at = ?1 where id = ?2 and stopped_at is null and outcome is not null")
                .setParameter(1, Timestamp.from(at)).setParameter(2, caseId).executeUpdate();
    }
}
