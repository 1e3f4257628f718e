package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.kernel.Columns;
import org.daylight.kernel.LegalTime;

/** Certificates by their holder. */
@ApplicationScoped
public class HeldRepository {
    private static final String VALID = """
            select name_zh, number, issued_on from certificate where holder_id = ?1 and state = 'VALID' and valid_from <= ?2 \
            and coalesce(valid_until, 'infinity') >= ?2 order by issued_on desc, id desc limit ?3""";

    @PersistenceContext
    EntityManager em;

    /** Newest first, {@code most} at most. */
    public List<ReuseOffer> valid(String holderId, LocalDate on, int most) {
        return Columns.of(em.createNativeQuery(VALID).setParameter(1, holderId).setParameter(2, Date.valueOf(on)).setParameter(3, most).getResultList())
                .map(c -> new ReuseOffer(c.text(), null, null, c.text(), LegalTime.startOf(c.day()))).toList();
    }
}
