package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.daylight.cases.joint.TransferLine;
import org.daylight.kernel.Columns;

/** Reads the log of originals. */
@ApplicationScoped
public class TransferRepository {
    private static final String TRANSFERS = """
            select t.id, t.what, t.copies, f.name_zh as from_zh, f.name_en as from_en, t.to_department, d.name_zh, d.name_en, h.name_zh as by_zh, h.name_en as by_en,             t.handed_at, t.note, r.name_zh as got_zh, r.name_en as got_en, t.received_at             from original_transfer t join department f on f.code = t.from_department join department d on d.code = t.to_department             left join staff h on h.username = t.handed_by left join staff r on r.username = t.received_by where t.case_id = ?1 order by t.id""";

    @PersistenceContext
    EntityManager em;

    /** @param department whose people may confirm what came to it; null: nobody */
    public List<TransferLine> of(long caseId, String department) {
        return Columns.of(em.createNativeQuery(TRANSFERS).setParameter(1, caseId).getResultList()).map(c -> line(c, department)).toList();
    }

    private static TransferLine line(Columns c, String department) {
        long id = c.number();
        String what = c.text();
        int copies = c.count();
        String fromZh = c.text();
        String fromEn = c.text();
        String to = c.text();
        TransferLine line = new TransferLine(id, what, copies, fromZh, fromEn, to, c.text(), c.text(), c.text(), c.text(), c.instant(), c.text(), c.text(), c.text(),
                c.instant(), false);
        return line.receivedAt() == null && to.equals(department) ? line.asReceivable() : line;
    }
}
