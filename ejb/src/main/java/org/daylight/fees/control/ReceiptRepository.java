package org.daylight.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.fees.Deviation;
import org.daylight.fees.ReceiptFilter;
import org.daylight.fees.ReceiptLine;
import org.daylight.fees.ReportReceipt;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** Receipts of money taken elsewhere. */
@ApplicationScoped
public class ReceiptRepository {
    private static final String ADD = """
            insert into fee_receipt (case_id, receipt_number, name, quantity, amount, paid_on, reported_by, reported_at, deviation, expected) \
            values (?, ?, ?, cast(? as numeric), ?, ?, ?, ?, ?, cast(? as numeric)) on conflict (case_id, receipt_number, name) do nothing""";
    private static final String LINE = """
            select c.case_number, c.department_code, d.name_zh, d.name_en, r.receipt_number, r.name, r.amount, r.paid_on, r.reported_at, r.deviation, r.expected""";
    private static final String FROM = " from fee_receipt r join approval_case c on c.id = r.case_id join department d on d.code = c.department_code";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "departmentCode", "c.department_code", "amount", "r.amount",
            "reportedAt", "r.reported_at");

    @PersistenceContext
    EntityManager em;

    /** {@code fee.receipt-known} (409). */
    public void add(long caseId, ReportReceipt receipt, FeeRules.Comparison found, String by, Instant at) {
        int added = Conditions.filled(em::createNativeQuery, ADD, caseId, receipt.receiptNumber(), receipt.name(), receipt.quantity(), receipt.amount(),
                receipt.paidOn(), by, at, found.deviation(), found.expected()).executeUpdate();
        if (added == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "fee.receipt-known", "FEE-06");
        }
    }

    /** @param scope department; null: all */
    public Page<ReceiptLine> page(ReceiptFilter filter, String scope, PageRequest page) {
        Conditions rows = where(filter, scope);
        List<ReceiptLine> lines = Columns.of(rows.fill(em.createNativeQuery(LINE + FROM + rows.where()
                + Conditions.order(page, SORTABLE, "r.deviation is null, r.reported_at desc", "r.id desc"))).getResultList()).map(ReceiptRepository::line).toList();
        return rows.counted(lines, page, em::createNativeQuery, FROM);
    }

    /** @param scope department; null: all */
    public List<ReceiptLine> ofCase(String caseNumber, String scope) {
        Conditions where = new Conditions().and("c.case_number = ?", caseNumber).andIfGiven("c.department_code = ?", scope);
        return Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + " order by r.id limit 200")).getResultList()).map(ReceiptRepository::line).toList();
    }

    private static Conditions where(ReceiptFilter filter, String scope) {
        Conditions where = new Conditions().andIfGiven("c.department_code = ?", scope).andIfGiven("c.department_code = ?", filter.departmentCode())
                .containing(filter.text(), "c.case_number", "r.name", "coalesce(r.receipt_number, '')");
        return Boolean.TRUE.equals(filter.deviating()) ? where.and("r.deviation is not null") : where;
    }

    private static ReceiptLine line(Columns c) {
        return new ReceiptLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.decimal(), c.day(), c.instant(), c.constant(Deviation.class), c.decimal());
    }
}
