package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.SupplementNeed;
import org.daylight.cases.intake.SupplementPhase;
import org.daylight.cases.intake.SupplementView;
import org.daylight.kernel.Columns;

/** Keeps supplement notices, their lines, and what departments need until then. */
@ApplicationScoped
public class SupplementRepository {
    private static final String ADD = """
            insert into case_supplement (case_id, phase, ordinal, repeated, asked_by, asked_at, due_on, told_by, told_at) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz)) returning id""";
    private static final String ADD_LINE = "insert into case_supplement_line (supplement_id, material, what, department_code) values (?1, ?2, ?3, ?4)";
    private static final String SELECT = """
            select id, phase, ordinal, asked_at, asked_by, due_on, repeated, told_at, received_at, ended_at, pauses from case_supplement where case_id = ?1\s""";
    private static final String LINES = """
            select l.supplement_id, l.id, l.material, l.what, l.department_code, cast(l.sufficient as text), l.reviewed_by from case_supplement_line l \
            join case_supplement s on s.id = l.supplement_id where s.case_id = ?1 order by l.id""";
    private static final String TOLD = "update case_supplement set told_by = ?2, told_at = ?3 where id = ?1 and told_at is null";

    @PersistenceContext
    EntityManager em;

    /** How many notices the phase of the case has had. */
    public int count(long caseId, SupplementPhase phase) {
        return ((Number) em.createNativeQuery("select count(*) from case_supplement where case_id = ?1 and phase = ?2").setParameter(1, caseId)
                .setParameter(2, phase.name()).getSingleResult()).intValue();
    }

    /** @param toldBy who told the applicant at once; null: the window is to tell @return the id of the notice */
    public long add(long caseId, SupplementPhase phase, int ordinal, String by, Instant at, LocalDate dueOn, String toldBy) {
        return ((Number) em.createNativeQuery(ADD).setParameter(1, caseId).setParameter(2, phase.name()).setParameter(3, ordinal)
                .setParameter(4, ordinal > 1).setParameter(5, by).setParameter(6, Timestamp.from(at)).setParameter(7, Date.valueOf(dueOn))
                .setParameter(8, toldBy).setParameter(9, toldBy == null ? null : at.toString()).getSingleResult()).longValue();
    }

    public void addLine(long supplementId, AskSupplement.Line line, String department) {
        em.createNativeQuery(ADD_LINE).setParameter(1, supplementId).setParameter(2, line.material()).setParameter(3, line.what().strip())
                .setParameter(4, department).executeUpdate();
    }

    /** Oldest first, with their lines. */
    public List<SupplementView> of(long caseId) {
        Map<Long, List<SupplementView.Line>> lines = Columns.of(em.createNativeQuery(LINES).setParameter(1, caseId).getResultList())
                .collect(Collectors.groupingBy(Columns::number, Collectors.mapping(SupplementRepository::line, Collectors.toList())));
        return Columns.of(em.createNativeQuery(SELECT + "order by id").setParameter(1, caseId).getResultList()).map(c -> view(c, lines)).toList();
    }

    /** The notice that waits for the applicant. */
    public Optional<SupplementView> open(long caseId) {
        return of(caseId).stream().filter(SupplementView::isOpen).findFirst();
    }

    private static SupplementView view(Columns c, Map<Long, List<SupplementView.Line>> lines) {
        long id = c.number();
        return new SupplementView(id, c.constant(SupplementPhase.class), c.count(), c.instant(), c.text(), c.day(), c.bool(), c.instant(), c.instant(),
                c.instant(), c.bool(), lines.getOrDefault(id, List.of()));
    }

    private static SupplementView.Line line(Columns c) {
        return new SupplementView.Line(c.number(), c.text(), c.text(), c.text(), truth(c.text()), c.text());
    }

    private static Boolean truth(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    /** @return false where somebody has told already */
    public boolean told(long supplementId, String by, Instant at) {
        return em.createNativeQuery(TOLD).setParameter(1, supplementId).setParameter(2, by).setParameter(3, Timestamp.from(at)).executeUpdate() == 1;
    }

    /** The promise stands still while the notice waits. */
    public void pauses(long supplementId) {
        em.createNativeQuery("update case_supplement set pauses = true where id = ?1").setParameter(1, supplementId).executeUpdate();
    }

    public void received(long supplementId, String by, Instant at) {
        em.createNativeQuery("update case_supplement set received_by = ?2, received_at = ?3 where id = ?1").setParameter(1, supplementId)
                .setParameter(2, by).setParameter(3, Timestamp.from(at)).executeUpdate();
    }

    public void ended(long supplementId, Instant at) {
        em.createNativeQuery("update case_supplement set ended_at = ?2 where id = ?1").setParameter(1, supplementId)
                .setParameter(2, Timestamp.from(at)).executeUpdate();
    }

    /** When the last supplement of the phase came; empty: none did. */
    public Optional<Instant> lastReceived(long caseId, SupplementPhase phase) {
        return of(caseId).stream().filter(notice -> notice.phase() == phase && notice.receivedAt() != null).map(SupplementView::receivedAt)
                .max(Instant::compareTo);
    }

    /** @return false where the line is not the department's of the case, not answered, or reviewed already */
    public boolean reviewed(long caseId, long lineId, String department, boolean sufficient, String by, Instant at) {
        return em.createNativeQuery("""
                update case_supplement_line l set sufficient = ?4, reviewed_by = ?5, reviewed_at = ?6 from case_supplement s where l.id = ?2 \
                and l.department_code = ?3 and l.reviewed_at is null and s.id = l.supplement_id and s.case_id = ?1 and s.received_at is not null""")
                .setParameter(1, caseId).setParameter(2, lineId).setParameter(3, department).setParameter(4, sufficient).setParameter(5, by)
                .setParameter(6, Timestamp.from(at)).executeUpdate() == 1;
    }

    public void addNeed(long caseId, String department, AskSupplement.Line line, String by, Instant at) {
        em.createNativeQuery("insert into case_supplement_need (case_id, department_code, material, what, needed_by, needed_at) "
                + "values (?1, ?2, ?3, ?4, ?5, ?6)").setParameter(1, caseId).setParameter(2, department).setParameter(3, line.material())
                .setParameter(4, line.what().strip()).setParameter(5, by).setParameter(6, Timestamp.from(at)).executeUpdate();
    }

    /** Those that no notice has asked for, oldest first. */
    public List<SupplementNeed> needs(long caseId) {
        return Columns.of(em.createNativeQuery("select id, department_code, material, what, needed_by, needed_at from case_supplement_need "
                + "where case_id = ?1 and supplement_id is null order by id").setParameter(1, caseId).getResultList())
                .map(c -> new SupplementNeed(c.number(), c.text(), c.text(), c.text(), c.text(), c.instant())).toList();
    }

    /** @return false where it is not there, another department's, or asked for already */
    public boolean dropNeed(long caseId, long needId, String department) {
        return em.createNativeQuery("delete from case_supplement_need where id = ?1 and case_id = ?2 and department_code = ?3 and supplement_id is null")
                .setParameter(1, needId).setParameter(2, caseId).setParameter(3, department).executeUpdate() == 1;
    }

    public void askedFor(SupplementNeed need, long supplementId) {
        em.createNativeQuery("update case_supplement_need set supplement_id = ?2 where id = ?1").setParameter(1, need.id())
                .setParameter(2, supplementId).executeUpdate();
    }
}
