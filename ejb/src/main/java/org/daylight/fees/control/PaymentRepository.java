package org.daylight.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.fees.PaymentLine;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;

/** Payments: added, never changed. */
@ApplicationScoped
public class PaymentRepository {
    private static final String ADD = """
            insert into fee_payment (bill_id, client_key, method, reference, amount, receipt_number, paid_at, paid_on, cashier, reverses, reason) \
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?) on conflict (receipt_number) do nothing""";

    @PersistenceContext
    EntityManager em;

    /**
     * Whether the act was carried out already; the caller holds the bill, so that two at once come one after the other. {@code fee.key-used} (409) where
     * the key belongs to another bill.
     */
    public boolean isKnown(String key, long billId) {
        List<?> bills = Conditions.filled(em::createNativeQuery, "select bill_id from fee_payment where client_key = ?", key).getResultList();
        if (!bills.isEmpty() && ((Number) bills.get(0)).longValue() != billId) {
            throw new Problem(Problem.Kind.CONFLICT, "fee.key-used", null);
        }
        return !bills.isEmpty();
    }

    /** {@code fee.receipt-used} (409). */
    public void add(long billId, FeeInput.Taken taken, String cashier, Instant at, LocalDate on) {
        insert(billId, taken, cashier, at, on, null);
    }

    /** {@code fee.receipt-used} (409). */
    public void reverse(long billId, PaymentLine first, FeeInput.Taken back, String cashier, Instant at, LocalDate on) {
        insert(billId, back, cashier, at, on, first.id());
    }

    private void insert(long billId, FeeInput.Taken taken, String cashier, Instant at, LocalDate on, Long reverses) {
        int added = Conditions.filled(em::createNativeQuery, ADD, billId, taken.key(), taken.method(), taken.reference(), taken.amount(), taken.receipt(), at, on,
                cashier, reverses, taken.reason()).executeUpdate();
        if (added == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "fee.receipt-used", "FEE-03");
        }
    }
}
