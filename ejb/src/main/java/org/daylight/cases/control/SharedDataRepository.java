package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.daylight.cases.intake.SharedFinding;
import org.daylight.kernel.Columns;

/** Compares what a case says of its applicant with the house's other cases. */
@ApplicationScoped
public class SharedDataRepository {
    private static final int MOST = 20;
    private static final String FINDINGS = """
            with own as (select id, applicant_id, applicant_name, item_version_id, registered_at from approval_case where id = ?1),             others as (select c.*, o.applicant_name as own_name, v.item_code = w.item_code as same_item, o.registered_at as own_at from own o             join approval_case c on c.applicant_id = o.applicant_id and c.id <> o.id and c.origin = 'NATIVE'             join item_version v on v.id = c.item_version_id join item_version w on w.id = o.item_version_id)             select 'other-name' as code, case_number from others where applicant_name <> own_name             union all select 'same-item-open', case_number from others where same_item and stopped_at is null             union all select 'denied-before', case_number from others where same_item and outcome = 'DENIED' and stopped_at > own_at - interval '1 year'             order by 1, 2 limit ?2""";

    @PersistenceContext
    EntityManager em;

    /** At most 20; empty where the applicant has no number. */
    public List<SharedFinding> findings(long caseId) {
        return Columns.of(em.createNativeQuery(FINDINGS).setParameter(1, caseId).setParameter(2, MOST).getResultList())
                .map(c -> new SharedFinding(c.text(), c.text())).toList();
    }
}
