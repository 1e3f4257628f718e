package org.daylight.fees;

import java.util.List;

/**
 * A bill with all that belongs to it.
 *
 * @param version to be given back with the next act
 */
public record BillView(long id, int version, BillLine line, String cancelReason, List<FeeLine> fees, List<PaymentLine> payments) {

    /** Whether a request for a reduction waits for its decision. */
    public boolean waits() {
        return fees.stream().anyMatch(fee -> fee.reductions().stream().anyMatch(one -> one.state() == ReductionState.ASKED));
    }

    /** The payment that stands; null: none. */
    public PaymentLine payment() {
        return payments.stream().filter(PaymentLine::stands).findFirst().orElse(null);
    }
}
