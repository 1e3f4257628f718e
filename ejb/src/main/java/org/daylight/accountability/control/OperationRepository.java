package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.accountability.OperationFilter;
import org.daylight.accountability.OperationLine;
import org.daylight.audit.Outcome;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** What people whose duty is supervision did, as the audit trail has it, and what waits for them. */
@ApplicationScoped
public class OperationRepository {
    private static final String LINE = """
            select a.id, a.at, a.actor, s.name_zh, s.name_en, d.name_zh as department_zh, d.name_en as department_en, a.action, a.subject, a.outcome, a.problem""";
    private static final String FROM = " from audit_entry a join staff s on s.username = a.actor and s.duty = 'SUPERVISION' join department d on d.code = s.department_code";
    private static final Map<String, String> SORTABLE = Map.of("at", "a.at", "actor", "a.actor", "action", "a.action", "subject", "a.subject");
    private static final String SUPERVISORS = """
            select s.username, s.name_zh, s.name_en, s.department_code, d.name_zh as department_zh, d.name_en as department_en, l.at, s.active_from, d.kind = 'SUPERVISION'
            from staff s join department d on d.code = s.department_code
            left join lateral (select a.at from audit_entry a where a.actor = s.username and a.at > ? order by a.at desc limit 1) l on true
            where s.duty = 'SUPERVISION' and s.kind <> 'CONTRACT' and s.left_at is null and (s.active_until is null or s.active_until >= ?)""";
    private static final String WAITING = """
            select count(*), count(*) filter (where found_at < ?) from (select found_at from supervision_signal
            where state = 'OPEN' and rule_group <> 'LIGHT'""";
    private static final Duration YEAR = Duration.ofDays(366);
    private static final int MOST = 200;
    private static final int MOST_COUNTED = 10_000;

    @PersistenceContext
    EntityManager em;

    /** A person, the department, the newest operation of a year. @param district supervises all departments */
    public record Supervisor(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn, Instant lastAt,
                             LocalDate activeFrom, boolean district) {
    }

    /** Open signals, and those found before a moment; 10,000 at most. */
    public record Queue(long waiting, long overdue) {
    }

    /** @param departmentCode whose supervisors; null: all */
    public Page<OperationLine> page(OperationFilter filter, String departmentCode, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("a.actor = ?", filter.actor()).andIfGiven("a.subject = ?", filter.subject()).andIfGiven("a.outcome = ?", filter.outcome())
                .andIfGiven("s.department_code = ?", departmentCode).containing(filter.text(), "a.action")
                .andIfGiven("a.at >= ?", filter.fromOn() == null ? null : LegalTime.startOf(filter.fromOn()))
                .andIfGiven("a.at < ?", filter.untilOn() == null ? null : LegalTime.endOf(filter.untilOn()));
        List<OperationLine> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + Conditions.order(page, SORTABLE, "a.at desc", "a.id desc")))
                .getResultList()).map(c -> new OperationLine(c.number(), c.instant(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(Outcome.class),
                c.text())).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    /** By department and name; 200 at most. */
    public List<Supervisor> supervisors(String departmentCode, Instant now) {
        Conditions values = new Conditions();
        String statement = values.numbered(SUPERVISORS, now.minus(YEAR), LegalTime.dateOf(now));
        if (departmentCode != null) {
            statement += values.numbered(" and s.department_code = ?", departmentCode);
        }
        return Columns.of(values.fill(em.createNativeQuery(statement + " order by s.department_code, s.username limit " + MOST)).getResultList())
                .map(c -> new Supervisor(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.day(), c.bool())).toList();
    }

    /** @param departmentCode null: all departments */
    public Queue queue(String departmentCode, Instant before) {
        Conditions values = new Conditions();
        String statement = values.numbered(WAITING, before) + (departmentCode == null ? "" : values.numbered(" and department_code = ?", departmentCode))
                + " limit " + MOST_COUNTED + ") waiting";
        return Columns.of(values.fill(em.createNativeQuery(statement)).getResultList()).map(c -> new Queue(c.number(), c.number())).findFirst().orElseThrow();
    }
}
