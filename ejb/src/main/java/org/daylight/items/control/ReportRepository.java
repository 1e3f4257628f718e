package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.Columns;

/** What changed when, and when it was reported. */
@ApplicationScoped
public class ReportRepository {
    private static final String LAGS = """
            select i.department_code, v.changed_on, cast(v.submitted_at at time zone 'Asia/Shanghai' as date), count(*) \
            from item_version v join item i on i.code = v.item_code \
            where v.changed_on between ?1 and ?2 and v.state <> 'WITHDRAWN'""";
    private static final String GROUPED = " group by 1, 2, 3 order by 1, 2, 3";

    @PersistenceContext
    EntityManager em;

    /** Changes of one day that were reported on one day; {@code reportedOn} null: not yet. */
    public record Reported(String departmentCode, LocalDate changedOn, LocalDate reportedOn, long changes) {
    }

    /** @param department null: all */
    public List<Reported> changedBetween(LocalDate first, LocalDate last, String department) {
        Query query = em.createNativeQuery(LAGS + (department == null ? "" : " and i.department_code = ?3") + GROUPED)
                .setParameter(1, Date.valueOf(first)).setParameter(2, Date.valueOf(last));
        if (department != null) {
            query.setParameter(3, department);
        }
        return Columns.of(query.getResultList())
                .map(c -> new Reported(c.text(), c.day(), c.day(), c.number())).toList();
    }
}
