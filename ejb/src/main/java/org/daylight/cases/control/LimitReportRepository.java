package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.cases.BeyondLawLine;
import org.daylight.cases.LimitFinding;
import org.daylight.cases.LimitLine;
import org.daylight.cases.LimitSummary;
import org.daylight.items.HandlingType;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Reads limits of items beside what their cases took; working days are the calendar's, numbered once for the whole statement. */
@ApplicationScoped
public class LimitReportRepository {
    private static final int YEARS_OF_A_CASE = 5;

    /** Parameters: the day, the first day of the year before it and its beginning, the first day that is numbered. */
    private static final String LINES = """
            with days as materialized (
                select cast(d as date) as day, sum(case when coalesce(c.working, extract(isodow from d) < 6) then 1 else 0 end) over (order by d) as n
                from generate_series(cast(?%4$d as date), cast(?%1$d as date), interval '1 day') d
                left join calendar_day c on c.day = cast(d as date) and c.version = (select max(m.version) from calendar_notice m where m.year = c.year)),
            ended as materialized (
                select v.item_code, k.id, k.started_on, cast(k.stopped_at at time zone 'Asia/Shanghai' as date) as ended_on
                from approval_case c join item_version v on v.id = c.item_version_id join countdown k on k.case_id = c.id and k.kind = 'PROMISED' and k.ref = 0
                where c.stopped_at >= ?%3$d and c.outcome is not null and c.origin = 'NATIVE' and k.stopped_at is not null),
            still as (
                select p.countdown_id, range_agg(daterange(p.from_on, p.until_on)) as spans
                from countdown_pause p join ended e on e.id = p.countdown_id where p.until_on > p.from_on group by p.countdown_id),
            left_out as (
                select s.countdown_id, sum(u.n - l.n) as days from still s cross join lateral unnest(s.spans) span
                join days l on l.day = lower(span) join days u on u.day = upper(span) group by s.countdown_id),
            measured as (
                select e.item_code, count(*) as decided, percentile_cont(0.5) within group (order by b.n - a.n - coalesce(o.days, 0)) as median,
                    max(b.n - a.n - coalesce(o.days, 0)) as longest
                from ended e join days a on a.day = e.started_on join days b on b.day = e.ended_on left join left_out o on o.countdown_id = e.id group by e.item_code),
            used as (
                select v.item_code, count(*) as applied from approval_case c join item_version v on v.id = c.item_version_id
                where c.registered_at >= ?%3$d and c.origin = 'NATIVE' group by v.item_code),
            passing as (
                select v.item_code, count(*) as beyond from approval_case c join countdown k on k.case_id = c.id and k.kind = 'STATUTORY' and k.ref = 0
                join item_version v on v.id = c.item_version_id
                where c.stopped_at is null and c.accepted_at is not null and k.stopped_at is null and c.due_at > k.due_at group by v.item_code),
            known as (
                select v.id, v.item_code, v.name_zh, v.name_en, i.department_code, d.name_zh as department_zh, d.name_en as department_en, v.handling_type,
                    v.statutory_limit, v.promised_limit, coalesce(u.applied, 0) as applied, coalesce(m.decided, 0) as decided, round(cast(m.median as numeric), 1) as median,
                    m.longest, coalesce(p.beyond, 0) as beyond,
                    (select min(f.effective_from) from item_version f where f.item_code = v.item_code and f.state = 'PUBLISHED') as since
                from item_version v join item i on i.code = v.item_code join department d on d.code = i.department_code
                left join measured m on m.item_code = v.item_code left join used u on u.item_code = v.item_code left join passing p on p.item_code = v.item_code
                where v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= ?%1$d and (v.effective_until is null or v.effective_until >= ?%1$d)
                    and v.promised_limit is not null),
            lines as (
                select k.*, array_remove(array[case when promised_limit > statutory_limit then 'BEYOND_LAW' end, case when beyond > 0 then 'CASES_BEYOND_LAW' end,
                    case when promised_limit = statutory_limit then 'EQUALS_LAW' end,
                    case when decided >= 5 and promised_limit >= 2 * median and promised_limit - median >= 3 then 'FAR_ABOVE_ACTUAL' end,
                    case when applied = 0 and since < ?%2$d then 'NEVER_USED' end], null) as findings
                from known k)""";
    private static final String COLUMNS = """
             select id, item_code, name_zh, name_en, department_code, department_zh, department_en, handling_type, statutory_limit, promised_limit, applied, decided,
                median, longest, beyond, array_to_string(findings, ',')""";
    private static final String BEYOND = " from approval_case c join countdown k on k.case_id = c.id and k.kind = 'STATUTORY' and k.ref = 0"
            + " join item_version v on v.id = c.item_version_id join department d on d.code = c.department_code";
    private static final Map<String, String> SORTABLE = Map.of("name", "name_zh", "departmentCode", "department_code", "statutoryLimit", "statutory_limit",
            "promisedLimit", "promised_limit", "applied", "applied", "decided", "decided", "median", "median", "longest", "longest", "beyond", "beyond");
    private static final Map<String, String> BEYOND_SORTABLE = Map.of("caseNumber", "c.case_number", "promisedDue", "c.due_at", "statutoryDue", "k.due_at");

    @PersistenceContext
    EntityManager em;

    public Page<LimitLine> lines(Conditions which, PageRequest page, LocalDate today) {
        Query rows = over(which, COLUMNS + ", count(*) over () from lines" + which.where()
                + Conditions.order(page, SORTABLE, "cardinality(findings) desc, department_code", "item_code"), today);
        List<?> found = rows.getResultList();
        long total = found.isEmpty() ? total(which, today) : ((Number) ((Object[]) found.get(0))[16]).longValue();
        return new Page<>(Columns.of(found).map(LimitReportRepository::line).toList(), total);
    }

    /** A page beyond the last one has no row that tells it. */
    private long total(Conditions which, LocalDate today) {
        return ((Number) over(which, " select count(*) from lines" + which.where(), today).getSingleResult()).longValue();
    }

    public List<LimitSummary> summary(Conditions which, LocalDate today) {
        StringBuilder counts = new StringBuilder(" select department_code, department_zh, department_en, count(*), count(*) filter (where cardinality(findings) > 0)");
        Stream.of(LimitFinding.values()).forEach(finding -> counts.append(", count(*) filter (where '").append(finding.name()).append("' = any(findings))"));
        String statement = counts + " from lines" + which.where() + " group by 1, 2, 3 order by 1";
        return Columns.of(over(which, statement, today).getResultList()).map(LimitReportRepository::summary).toList();
    }

    public Page<BeyondLawLine> beyondLaw(Conditions which, PageRequest page) {
        which.and("c.stopped_at is null and c.accepted_at is not null and k.stopped_at is null and c.due_at > k.due_at");
        Query rows = which.fill(em.createNativeQuery("select c.case_number, c.subject, v.name_zh, v.name_en, d.name_zh as department_zh, d.name_en as department_en,"
                + " c.due_at, k.due_at as statutory_due, c.suspended_at is not null" + BEYOND + which.where()
                + Conditions.order(page, BEYOND_SORTABLE, "k.due_at", "c.id")));
        Number total = (Number) which.fill(em.createNativeQuery("select count(*)" + BEYOND + which.where())).getSingleResult();
        return new Page<>(Columns.of(rows.getResultList()).map(c -> new BeyondLawLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(),
                c.instant(), c.bool())).toList(), total.longValue());
    }

    private Query over(Conditions which, String select, LocalDate today) {
        int next = which.values().size() + 1;
        LocalDate from = today.minusYears(1);
        String statement = LINES.formatted(next, next + 1, next + 2, next + 3) + select;
        return which.fill(em.createNativeQuery(statement)).setParameter(next, Date.valueOf(today)).setParameter(next + 1, Date.valueOf(from))
                .setParameter(next + 2, Timestamp.from(LegalTime.startOf(from))).setParameter(next + 3, Date.valueOf(from.minusYears(YEARS_OF_A_CASE)));
    }

    private static LimitLine line(Columns c) {
        return new LimitLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(HandlingType.class), c.countOrNull(), c.count(),
                c.number(), c.number(), c.decimal(), c.countOrNull(), c.number(), findings(c.text()));
    }

    private static List<LimitFinding> findings(String joined) {
        return joined.isEmpty() ? List.of() : Stream.of(joined.split(",")).map(LimitFinding::valueOf).toList();
    }

    private static LimitSummary summary(Columns c) {
        String code = c.text();
        String zh = c.text();
        String en = c.text();
        long items = c.number();
        long doubtful = c.number();
        Map<LimitFinding, Long> findings = new EnumMap<>(LimitFinding.class);
        Stream.of(LimitFinding.values()).forEach(finding -> findings.put(finding, c.number()));
        return new LimitSummary(code, zh, en, items, doubtful, findings);
    }
}
