package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.intake.ReusableMaterial;
import org.daylight.kernel.Columns;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;

/** Reads what the applicant handed in with the own earlier cases. */
@ApplicationScoped
public class ReuseRepository {
    private static final int YEARS = 3;
    private static final int MOST = 100;
    /** Own: applied for under the account for oneself, or under the number that a clerk has seen; for a principal: applied for by the same mandate. */
    private static final String EARLIER = """
            select distinct on (m.name) m.name, c.case_number, m.added_at, f.sha256, coalesce(m.file_name, f.name) as file_name, f.media_type, f.size \
            from case_material m join approval_case c on c.id = m.case_id join stored_file f on f.sha256 = m.sha256 \
            where m.kind = 'GIVEN' and m.added_at > ?1 and m.name in (select jsonb_array_elements_text(cast(?2 as jsonb))) and %s order by m.name, m.added_at desc limit ?3""";
    private static final String OWN = """
            c.id = any (array(select o.id from approval_case o where o.applicant_account = ?4 and o.mandate_id is null \
            union select o.id from applicant me join approval_case o on o.applicant_id = me.document_number where me.account = ?4 and me.state = 'VERIFIED'))""";
    private static final String BY_MANDATE = "c.id = any (array(select o.id from approval_case o where o.applicant_account = ?4 and o.mandate_id = ?5))";

    @PersistenceContext
    EntityManager em;

    /**
     * The latest of each name within three years.
     *
     * @param mandateId null: own materials; otherwise those that the caller handed in by it
     */
    public List<ReusableMaterial> of(String account, Long mandateId, LocalDate today, List<String> names) {
        var query = em.createNativeQuery(EARLIER.formatted(mandateId == null ? OWN : BY_MANDATE)).setParameter(1, Timestamp.from(LegalTime.startOf(today.minusYears(YEARS))))
                .setParameter(2, JsonParts.array(names).build().toString()).setParameter(3, MOST).setParameter(4, account);
        if (mandateId != null) {
            query.setParameter(5, mandateId);
        }
        return Columns.of(query.getResultList()).map(c -> new ReusableMaterial(c.text(), c.text(), LegalTime.dateOf(c.instant()), c.text(), c.text(), c.text(), c.number())).toList();
    }
}
