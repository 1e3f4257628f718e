package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.cases.CaseLateness.Explanation;
import org.daylight.cases.LateCaseLine;
import org.daylight.cases.LateStanding;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.WaitingMatter;

/** Whether a case is late and what was said of it. */
@ApplicationScoped
public class LatenessRepository {
    private static final String LATE = """
            select c.id, c.department_code, c.step_department, c.step_late or coalesce(coalesce(c.stopped_at, c.suspended_at, ?2) > c.due_at, false)
                or coalesce(c.step_due_at < coalesce(c.suspended_at, ?2), false) from approval_case c where c.case_number = ?1""";
    private static final String EXPLANATIONS = """
            select e.id, e.text, e.explained_by, s.name_zh, s.name_en, e.explained_at, a.reasonable, a.opinion, b.name_zh as assessed_zh, b.name_en as assessed_en,
                a.assessed_at
            from late_explanation e left join staff s on s.username = e.explained_by left join late_assessment a on a.explanation_id = e.id
            left join staff b on b.username = a.assessed_by where e.case_id = ?1 order by e.id limit 200""";
    private static final String ASSESS = "insert into late_assessment (explanation_id, reasonable, opinion, assessed_by, assessed_at) values (?1, ?2, ?3, ?4, ?5)"
            + " on conflict (explanation_id) do nothing";
    /** Parameters: the moment, and a year before it. */
    private static final String LATE_CASES = """
            with late as (
                select c.id, c.case_number, c.subject, c.department_code, c.due_at, c.stopped_at, not coalesce(coalesce(c.stopped_at, c.suspended_at, ?%1$d) > c.due_at, false) as step_only
                from approval_case c
                where c.origin = 'NATIVE' and (c.stopped_at is null and (c.due_at < coalesce(c.suspended_at, ?%1$d) or c.step_due_at < coalesce(c.suspended_at, ?%1$d) or c.step_late)
                    or c.stopped_at >= ?%2$d and (c.stopped_at > c.due_at or c.step_late))),
            known as (
                select l.*, d.name_zh, d.name_en, e.text, e.explained_at, a.opinion, a.assessed_at,
                    case when e.id is null then 'UNEXPLAINED' when a.reasonable is null then 'EXPLAINED' when a.reasonable then 'REASONABLE' else 'UNREASONABLE' end as standing
                from late l join department d on d.code = l.department_code
                left join lateral (select x.id, x.text, x.explained_at from late_explanation x where x.case_id = l.id order by x.id desc limit 1) e on true
                left join late_assessment a on a.explanation_id = e.id)""";
    private static final String OF_DEPARTMENT = """
            select c.id, c.case_number, c.subject, c.due_at, c.stopped_at, c.suspended_at, c.step_due_at from approval_case c where c.origin = 'NATIVE' and c.department_code = ? and\s""";
    /** Each way of being late by its own index, each row read once. */
    private static final String TO_EXPLAIN = """
            with late as (%1$s (c.stopped_at > c.due_at or c.step_late) and (c.stopped_at is null or c.stopped_at >= ?)
                union %1$s c.stopped_at is null and c.due_at < ? and c.due_at < coalesce(c.suspended_at, ?)
                union %1$s c.stopped_at is null and c.step_code is not null and c.step_due_at < ? and c.step_due_at < coalesce(c.suspended_at, ?))
            select count(*) over (), l.id, l.case_number, l.subject, case when coalesce(l.stopped_at, l.suspended_at, ?) > l.due_at then l.due_at
                when l.stopped_at is null and l.step_due_at < coalesce(l.suspended_at, ?) then l.step_due_at end as late_since
            from late l where not exists (select 1 from late_explanation e where e.case_id = l.id) order by late_since nulls last, l.id limit ?""".formatted(OF_DEPARTMENT);
    private static final String TO_ASSESS = """
            select count(*) over (), c.id, c.case_number, c.subject || ' · ' || d.name_zh, c.subject || ' · ' || d.name_en
            from late_to_assess w join late_explanation e on e.id = w.explanation_id join approval_case c on c.id = e.case_id join department d on d.code = c.department_code
            where c.department_code <> ? and not exists (select 1 from late_explanation x where x.case_id = e.case_id and x.id > e.id)
                and not exists (select 1 from case_event t where t.case_id = c.id and t.actor = ?) order by e.id limit ?""";
    private static final String LINE = " select case_number, subject, name_zh, name_en, due_at, stopped_at, step_only, standing, text, explained_at, opinion, assessed_at from known";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "case_number", "dueAt", "due_at", "explainedAt", "explained_at");

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
        return Columns.of(em.createNativeQuery(EXPLANATIONS).setParameter(1, caseId).getResultList()).map(c -> new Explanation(c.number(), c.text(), c.text(),
                c.text(), c.text(), c.instant(), c.boolOrNull(), c.text(), c.text(), c.text(), c.instant())).toList();
    }

    /** False where it was assessed before. */
    public boolean assess(long explanationId, boolean reasonable, String opinion, String by, Instant at) {
        return em.createNativeQuery(ASSESS).setParameter(1, explanationId).setParameter(2, reasonable).setParameter(3, opinion).setParameter(4, by)
                .setParameter(5, Timestamp.from(at)).executeUpdate() == 1;
    }

    public Page<LateCaseLine> find(Conditions which, PageRequest page, Instant now) {
        List<?> rows = over(which, LINE + which.where() + Conditions.order(page, SORTABLE, "standing = 'UNEXPLAINED' desc, standing = 'EXPLAINED' desc, due_at", "id"), now)
                .getResultList();
        Number total = (Number) over(which, " select count(*) from known" + which.where(), now).getSingleResult();
        return new Page<>(Columns.of(rows).map(c -> new LateCaseLine(c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.bool(),
                c.constant(LateStanding.class), c.text(), c.instant(), c.text(), c.instant())).toList(), total.longValue());
    }

    /** Those that nobody explained, by the day since when they are late; those of which only an earlier step was late have none. */
    public Page<WaitingMatter> toExplain(String department, Instant now, int most) {
        Instant yearAgo = LegalTime.startOf(LegalTime.dateOf(now).minusYears(1));
        return WaitingMatter.counted(Conditions.filled(em::createNativeQuery, TO_EXPLAIN, department, yearAgo, department, now, now, department, now, now, now, now, most)
                .getResultList(), LatenessRepository::toExplain);
    }

    private static WaitingMatter toExplain(Columns c) {
        long id = c.number();
        String number = c.text();
        String subject = c.text();
        Instant due = c.instant();
        return new WaitingMatter(id, number, subject, subject, due == null ? null : LegalTime.dateOf(due.minusNanos(1)));
    }

    /** The last explanations of cases of other departments that nobody assessed, without those on which the person acted, the oldest first. */
    public Page<WaitingMatter> toAssess(String ownDepartment, String person, int most) {
        return WaitingMatter.counted(Conditions.filled(em::createNativeQuery, TO_ASSESS, ownDepartment, person, most).getResultList(),
                c -> new WaitingMatter(c.number(), c.text(), c.text(), c.text(), null));
    }

    private Query over(Conditions which, String select, Instant now) {
        int next = which.values().size() + 1;
        return which.fill(em.createNativeQuery(LATE_CASES.formatted(next, next + 1) + select)).setParameter(next, Timestamp.from(now))
                .setParameter(next + 1, Timestamp.from(LegalTime.startOf(LegalTime.dateOf(now).minusYears(1))));
    }
}
