package org.daylight.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseState;
import org.daylight.fees.BillState;
import org.daylight.fees.BillView;
import org.daylight.fees.FeeLine;
import org.daylight.fees.PaymentLine;
import org.daylight.fees.PaymentMethod;
import org.daylight.fees.ReductionState;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Bills with their fees, reductions and payments. */
@ApplicationScoped
public class BillRepository {
    private static final String SERIAL = """
            insert into fee_bill_serial (day, last) values (?, 1) on conflict (day) do update set last = fee_bill_serial.last + 1 returning last""";
    private static final String ADD = """
            insert into fee_bill (bill_number, case_id, department_code, state, total, billed_by, billed_at) values (?, ?, ?, 'OPEN', ?, ?, ?) returning id""";
    private static final String ADD_FEE = """
            insert into fee_bill_line (bill_id, position, name, standard, basis, reducible, quantity, unit_price, computation, amount) \
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String BILL = "select b.id, b.version, b.cancel_reason, " + BillListRepository.LINE;
    private static final String FEES = """
            select l.bill_id, l.id, l.name, l.standard, l.basis, l.reducible, l.quantity, l.unit_price, l.computation, l.amount, l.reduced \
            from fee_bill_line l join fee_bill b on b.id = l.bill_id where b.case_id = ? order by l.bill_id, l.position""";
    private static final String REDUCTIONS = """
            select r.id, r.line_id, r.amount, r.reason, r.asked_by, r.asked_at, r.state, r.decided_by, r.decided_at, r.opinion \
            from fee_reduction r join fee_bill_line l on l.id = r.line_id join fee_bill b on b.id = l.bill_id where b.case_id = ? order by r.id""";
    private static final String PAYMENTS = """
            select p.bill_id, p.id, p.method, p.reference, p.amount, p.receipt_number, p.paid_at, p.cashier, p.reverses, p.reason, \
            exists (select 1 from fee_payment r where r.reverses = p.id) as reversed \
            from fee_payment p join fee_bill b on b.id = p.bill_id where b.case_id = ? order by p.id""";

    @PersistenceContext
    EntityManager em;

    /** Where the case stands; nobody else bills it until the transaction ends. */
    public CaseState lockedCase(long caseId) {
        return CaseState.valueOf((String) one("select state from approval_case where id = ? for update", caseId));
    }

    /** Bills of the case that wait to be paid. */
    public List<BillView> openOf(long caseId) {
        return views(caseId, null).stream().filter(bill -> bill.line().state() == BillState.OPEN).toList();
    }

    /** Bills of the case, the oldest first, which nobody else changes until the transaction ends. */
    public List<BillView> lockedOf(long caseId) {
        Conditions.filled(em::createNativeQuery, "select id from fee_bill where case_id = ? order by id for update", caseId).getResultList();
        return views(caseId, null);
    }

    /** @return number of the bill */
    public String add(CaseRecord approval, List<PricedFee> fees, String by, Instant at, LocalDate day) {
        int serial = ((Number) one(SERIAL, day)).intValue();
        String number = "B%s-%04d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), serial);
        BigDecimal total = fees.stream().map(PricedFee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        long id = ((Number) one(ADD, number, approval.id(), approval.departmentCode(), total, by, at)).longValue();
        for (int i = 0; i < fees.size(); i++) {
            PricedFee fee = fees.get(i);
            run(ADD_FEE, id, i, fee.published().name(), fee.published().standard(), fee.published().basis(), fee.published().reducible(), fee.quantity(),
                    fee.unitPrice(), fee.computation(), fee.amount());
        }
        return number;
    }

    /** The bill, which nobody else changes until the transaction ends; {@code fee.unknown-bill} (404). */
    public BillView locked(String billNumber) {
        Conditions.filled(em::createNativeQuery, "select id from fee_bill where bill_number = ? for update", billNumber).getResultList();
        return one(billNumber).orElseThrow(FeeRules::unknownBill);
    }

    public Optional<BillView> one(String billNumber) {
        List<?> cases = Conditions.filled(em::createNativeQuery, "select case_id from fee_bill where bill_number = ?", billNumber).getResultList();
        return cases.stream().findFirst().flatMap(id -> views(((Number) id).longValue(), null).stream()
                .filter(bill -> bill.line().billNumber().equals(billNumber)).findFirst());
    }

    /** @param scope department; null: all */
    public List<BillView> ofCase(String caseNumber, String scope) {
        List<?> cases = Conditions.filled(em::createNativeQuery, "select id from approval_case where case_number = ?", caseNumber).getResultList();
        return cases.stream().flatMap(id -> views(((Number) id).longValue(), scope).stream()).toList();
    }

    private List<BillView> views(long caseId, String scope) {
        Map<Long, List<FeeLine.Reduction>> reductions = rows(REDUCTIONS, caseId).map(BillRepository::reduction)
                .collect(Collectors.groupingBy(FeeLine.Reduction::lineId));
        Map<Long, List<FeeLine>> fees = rows(FEES, caseId).collect(Collectors.groupingBy(Columns::number,
                Collectors.mapping(c -> fee(c, reductions), Collectors.toList())));
        Map<Long, List<PaymentLine>> payments = rows(PAYMENTS, caseId).collect(Collectors.groupingBy(Columns::number,
                Collectors.mapping(BillRepository::payment, Collectors.toList())));
        return rows(BILL + BillListRepository.FROM + " where b.case_id = ? and b.department_code = coalesce(cast(? as varchar), b.department_code) order by b.id", caseId, scope)
                .map(c -> view(c, fees, payments)).toList();
    }

    private static BillView view(Columns c, Map<Long, List<FeeLine>> fees, Map<Long, List<PaymentLine>> payments) {
        long id = c.number();
        int version = c.count();
        String reason = c.text();
        return new BillView(id, version, BillListRepository.line(c), reason, fees.getOrDefault(id, List.of()), payments.getOrDefault(id, List.of()));
    }

    private static FeeLine fee(Columns c, Map<Long, List<FeeLine.Reduction>> reductions) {
        long id = c.number();
        return new FeeLine(id, c.text(), c.text(), c.text(), c.bool(), c.decimal(), c.decimal(), c.text(), c.decimal(), c.decimal(),
                reductions.getOrDefault(id, List.of()));
    }

    private static FeeLine.Reduction reduction(Columns c) {
        return new FeeLine.Reduction(c.number(), c.number(), c.decimal(), c.text(), c.text(), c.instant(), c.constant(ReductionState.class), c.text(), c.instant(),
                c.text());
    }

    private static PaymentLine payment(Columns c) {
        return new PaymentLine(c.number(), c.constant(PaymentMethod.class), c.text(), c.decimal(), c.text(), c.instant(), c.text(), c.numberOrNull(), c.text(),
                c.bool());
    }

    public void cancel(long billId, String by, Instant at, String reason) {
        run("update fee_bill set state = 'CANCELLED', version = version + 1, cancelled_by = ?, cancelled_at = ?, cancel_reason = ? where id = ?", by, at, reason, billId);
    }

    public void stand(long billId, BillState state) {
        run("update fee_bill set state = ?, version = version + 1 where id = ?", state, billId);
    }

    /** Whoever looked before looks again. */
    public void touch(long billId) {
        run("update fee_bill set version = version + 1 where id = ?", billId);
    }

    public void askReduction(long lineId, BigDecimal amount, String reason, String by, Instant at) {
        run("insert into fee_reduction (line_id, amount, reason, asked_by, asked_at, state) values (?, ?, ?, ?, ?, 'ASKED')", lineId, amount, reason, by, at);
    }

    public void decideReduction(FeeLine.Reduction asked, boolean agree, String by, Instant at, String opinion) {
        run("update fee_reduction set state = ?, decided_by = ?, decided_at = ?, opinion = ? where id = ?",
                agree ? ReductionState.APPROVED : ReductionState.REFUSED, by, at, opinion, asked.id());
        if (agree) {
            run("update fee_bill_line set reduced = reduced + ? where id = ?", asked.amount(), asked.lineId());
        }
    }

    public long caseOf(long billId) {
        return ((Number) one("select case_id from fee_bill where id = ?", billId)).longValue();
    }

    private Object one(String sql, Object... given) {
        return Conditions.filled(em::createNativeQuery, sql, given).getSingleResult();
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }

    private void run(String sql, Object... given) {
        Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }
}
