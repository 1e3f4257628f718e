package org.daylight.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.daylight.fees.BillFilter;
import org.daylight.fees.BillLine;
import org.daylight.fees.BillState;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Lists of bills: one query for a page, one for its count. */
@ApplicationScoped
public class BillListRepository {
    static final String LINE = """
            b.bill_number, c.case_number, b.department_code, d.name_zh as department_zh, d.name_en as department_en, v.name_zh as item_zh, v.name_en as item_en, \
            c.applicant_name, b.state, b.total, (select sum(l.reduced) from fee_bill_line l where l.bill_id = b.id) as reduced, \
            (select string_agg(l.name, '；' order by l.position) from fee_bill_line l where l.bill_id = b.id) as fees, b.billed_at, p.paid_at, p.receipt_number""";
    static final String FROM = """
            \sfrom fee_bill b join approval_case c on c.id = b.case_id join department d on d.code = b.department_code join item_version v on v.id = c.item_version_id \
            left join lateral (select t.paid_at, t.receipt_number from fee_payment t where t.bill_id = b.id and b.state in ('PAID', 'REFUND') and t.reverses is null \
            order by t.id desc limit 1) p on true""";
    private static final Map<String, String> SORTABLE = Map.of("billNumber", "b.bill_number", "caseNumber", "c.case_number", "state", "b.state",
            "departmentCode", "b.department_code", "total", "b.total", "billedAt", "b.billed_at");

    @PersistenceContext
    EntityManager em;

    /** @param scope department; null: all */
    public Page<BillLine> page(BillFilter filter, String scope, PageRequest page) {
        Conditions rows = where(filter, scope);
        List<BillLine> lines = Columns.of(rows.fill(em.createNativeQuery("select " + LINE + FROM + rows.where()
                + Conditions.order(page, SORTABLE, "b.billed_at desc", "b.id desc"))).getResultList()).map(BillListRepository::line).toList();
        return rows.counted(lines, page, em::createNativeQuery, FROM);
    }

    private static Conditions where(BillFilter filter, String scope) {
        return new Conditions().andIfGiven("b.department_code = ?", scope).andIfGiven("b.department_code = ?", filter.departmentCode())
                .andIfGiven("b.state = ?", filter.state())
                .andIfGiven("b.billed_at >= ?", filter.from() == null ? null : LegalTime.startOf(filter.from()))
                .andIfGiven("b.billed_at < ?", filter.until() == null ? null : LegalTime.endOf(filter.until()))
                .containing(filter.text(), "b.bill_number", "c.case_number", "v.name_zh", "v.name_en", "coalesce(p.receipt_number, '')");
    }

    static BillLine line(Columns c) {
        return new BillLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(BillState.class), c.decimal(), c.decimal(),
                c.text(), c.instant(), c.instant(), c.text());
    }
}
