package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.daylight.accountability.VerifiedPaper;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;

/** Papers of supervision by the code that they bear, as their card or finding stands now. */
@ApplicationScoped
public class VerifiedPaperRepository {
    private static final String BY_CODE = """
            select p.number, o.name_zh, o.name_en, p.at, p.state from (
                select c.number, c.sheet_id, c.issued_at as at, case when c.effect is null then 'WITHDRAWN' else 'IN_FORCE' end as state from card c where c.notice_code = ?
                union all
                select f.number, f.sheet_id, f.decided_at, case when f.appeal_number is not null then 'REPLACED' when f.state in ('WITHDRAWN', 'REVOKED') then 'WITHDRAWN'
                    else 'IN_FORCE' end from finding f where f.decision_code = ?
                union all
                select f.appeal_number, f.appeal_sheet_id, f.appeal_decided_at, case f.state when 'WITHDRAWN' then 'WITHDRAWN' else 'IN_FORCE' end from finding f
                where f.appeal_code = ?) p join sheet s on s.id = p.sheet_id join department o on o.code = s.signer_code""";

    @PersistenceContext
    EntityManager em;

    public Optional<VerifiedPaper> byCode(String code) {
        return Columns.of(Conditions.filled(em::createNativeQuery, BY_CODE, code, code, code).getResultList()).findFirst()
                .map(c -> new VerifiedPaper(c.text(), c.text(), c.text(), LegalTime.dateOf(c.instant()), c.constant(VerifiedPaper.State.class)));
    }
}
