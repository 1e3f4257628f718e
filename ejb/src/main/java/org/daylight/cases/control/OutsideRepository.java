package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.daylight.cases.intake.OutsideAcceptance.Line;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Compares what departments' systems report with what came in here. */
@ApplicationScoped
public class OutsideRepository {
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "departmentCode", "c.department_code",
            "openedAt", "c.registered_at");
    private static final String OWN_NUMBER = "substr(c.case_number, length(c.department_code) + 2)";
    private static final String FROM = """
            \sfrom approval_case c join department d on d.code = c.department_code
            left join lateral (select i.item_code, v.name_zh, v.name_en from hall_stay i join item_version v on v.item_code = i.item_code
                where i.item_code = left(%1$s, 31) and v.effective_from <= (c.registered_at at time zone 'Asia/Shanghai')::date
                    and (c.registered_at at time zone 'Asia/Shanghai')::date between i.entered_on and coalesce(i.last_day, 'infinity')
                order by v.effective_from desc limit 1) hall on true""".formatted(OWN_NUMBER);
    /** The department had an item in a hall on the day on which the case was opened. */
    private static final String IN_HALL = """
            exists (select 1 from hall_stay s join item i on i.code = s.item_code where i.department_code = c.department_code
                and (c.registered_at at time zone 'Asia/Shanghai')::date between s.entered_on and coalesce(s.last_day, 'infinity'))""";
    /** Of the same item first, then of the same subject, then the nearest in time; names and subjects of fewer than four characters say nothing. */
    private static final String PERHAPS_SAME = """
            (select n.case_number from approval_case n join item_version o on o.id = n.item_version_id where n.origin = 'NATIVE' and n.department_code = c.department_code
                and n.registered_at between c.registered_at - interval '30 days' and c.registered_at + interval '30 days'
                and (n.subject = c.subject or length(n.subject) >= 4 and strpos(c.subject, n.subject) > 0 or length(c.subject) >= 4 and strpos(n.subject, c.subject) > 0
                    or length(n.applicant_name) >= 4 and strpos(c.subject, n.applicant_name) > 0)
                order by (o.item_code = hall.item_code) is true desc, n.subject = c.subject desc, abs(extract(epoch from n.registered_at - c.registered_at)), n.id limit 1) as perhaps_same""";
    private static final String NOT_OURS = "not exists (select 1 from approval_case n where n.origin = 'NATIVE' and n.case_number = " + OWN_NUMBER + ")";

    @PersistenceContext
    EntityManager em;

    public Page<Line> page(String departmentCode, Instant from, Instant until, boolean named, PageRequest page) {
        Conditions which = new Conditions().and("c.origin = 'REPORTED'").and("c.registered_at >= ?", from).and("c.registered_at < ?", until)
                .andIfGiven("c.department_code = ?", departmentCode).and(IN_HALL).and(NOT_OURS);
        if (named) {
            which.and("hall.item_code is not null");
        }
        var rows = which.fill(em.createNativeQuery("select c.case_number, c.department_code, d.name_zh, d.name_en, c.subject, c.channel, c.source, "
                + "hall.item_code, hall.name_zh as item_zh, hall.name_en as item_en, c.registered_at, c.closed_at, " + PERHAPS_SAME + FROM + which.where()
                + Conditions.order(page, SORTABLE, "c.registered_at desc", "c.id desc"))).getResultList();
        return which.counted(Columns.of(rows).map(OutsideRepository::line).toList(), page, em::createNativeQuery, FROM);
    }

    private static Line line(Columns c) {
        return new Line(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.text());
    }
}
