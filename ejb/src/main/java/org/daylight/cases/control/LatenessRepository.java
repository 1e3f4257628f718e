package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.cases.CaseLateness.Explanation;
import org.daylight.kernel.Columns;

/** Whether a case is late and what was said of it. */
@ApplicationScoped
public class LatenessRepository {
    private static final String LATE = """
            select c.id, c.department_code, c.step_department, c.step_late or coalesce(coalesce(c.stopped_at, ?2) > c.due_at, false)             or coalesce(c.step_due_at < ?2, false) from approval_case c where c.case_number = ?1""";
    private static final String EXPLANATIONS = """
            select e.text, e.explained_by, s.name_zh, s.name_en, e.explained_at from late_explanation e left join staff s on s.username = e.explained_by             where e.case_id = ?1 order by e.id limit 200""";

    @PersistenceContext
    EntityManager em;

    /**
     * A case and whether it, or one of its steps, is or was late.
     *
     * @param stepDepartment where its step waits; null: nothing waits
     */
    public record Late(long caseId, String departmentCode, String stepDepartment, boolean is) {
    }

    public Optional<Late> of(String caseNumber, Instant now) {
        return Columns.of(em.createNativeQuery(LATE).setParameter(1, caseNumber).setParameter(2, Timestamp.from(now)).getResultList()).findFirst()
                .map(c -> new Late(c.number(), c.text(), c.text(), c.bool()));
    }

    public void add(long caseId, String text, String by, Instant at) {
        em.createNativeQuery("insert into late_explanation (case_id, text, explained_by, explained_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, caseId).setParameter(2, text).setParameter(3, by).setParameter(4, Timestamp.from(at)).executeUpdate();
    }

    public List<Explanation> explanations(long caseId) {
        return Columns.of(em.createNativeQuery(EXPLANATIONS).setParameter(1, caseId).getResultList())
                .map(c -> new Explanation(c.text(), c.text(), c.text(), c.text(), c.instant())).toList();
    }
}
