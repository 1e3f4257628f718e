package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daylight.conformance.Figures;
import org.daylight.conformance.ReconciliationLine;
import org.daylight.conformance.ReconciliationLine.Counted;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;

/** Figures that departments enter, and those of the cases themselves. */
@ApplicationScoped
public class ReconciliationRepository {
    private static final String ENTER = """
            insert into department_figures (department_code, month, accepted, refused, finished, late, remark, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (department_code, month) do update set accepted = excluded.accepted, refused = excluded.refused, finished = excluded.finished, late = excluded.late,
                remark = excluded.remark, entered_by = excluded.entered_by, entered_at = excluded.entered_at""";
    private static final String LINES = """
            with counted as (
                select department_code, sum(accepted) as accepted, sum(refused) as refused, sum(finished) as finished, sum(late) as late from (
                    select department_code, count(*) as accepted, 0 as refused, 0 as finished, 0 as late from approval_case
                        where accepted_at >= ? and accepted_at < ? group by 1
                    union all select department_code, 0, count(*), 0, 0 from approval_case where state = 'NOT_ACCEPTED' and closed_at >= ? and closed_at < ? group by 1
                    union all select department_code, 0, 0, count(*), count(*) filter (where stopped_at > due_at) from approval_case
                        where state not in ('NOT_ACCEPTED', 'WITHDRAWN') and stopped_at >= ? and stopped_at < ? group by 1) parts group by 1)
            select d.code, d.name_zh, d.name_en, f.accepted, f.refused, f.finished, f.late, coalesce(c.accepted, 0), coalesce(c.refused, 0), coalesce(c.finished, 0), coalesce(c.late, 0),
                f.remark, f.entered_by, f.entered_at
            from department d left join counted c on c.department_code = d.code left join department_figures f on f.department_code = d.code and f.month = ?
            where (d.code = ? or cast(? as varchar) is null) and (c.department_code is not null or f.department_code is not null or d.code = ?) order by d.code""";

    @PersistenceContext
    EntityManager em;

    public void enter(Figures figures, String by, Instant now) {
        Conditions.filled(em::createNativeQuery, ENTER, figures.departmentCode(), figures.month().atDay(1), figures.accepted(), figures.refused(), figures.finished(), figures.late(),
                figures.remark(), by, now).executeUpdate();
    }

    /** Departments with cases or figures of the month, by code. @param scope department; null: all */
    public List<ReconciliationLine> lines(YearMonth month, String scope) {
        Instant from = LegalTime.startOf(month.atDay(1));
        Instant until = LegalTime.endOf(month.atEndOfMonth());
        LocalDate first = month.atDay(1);
        return Columns.of(Conditions.filled(em::createNativeQuery, LINES, from, until, from, until, from, until, first, scope, scope, scope).getResultList()).map(c -> line(c, month)).toList();
    }

    private static ReconciliationLine line(Columns c, YearMonth month) {
        String code = c.text();
        String zh = c.text();
        String en = c.text();
        Integer accepted = c.countOrNull();
        Integer refused = c.countOrNull();
        Integer finished = c.countOrNull();
        Integer late = c.countOrNull();
        Counted system = new Counted(c.number(), c.number(), c.number(), c.number());
        return new ReconciliationLine(code, zh, en, month, accepted == null ? null : new Counted(accepted, refused, finished, late), system, c.text(), c.text(), c.instant());
    }
}
