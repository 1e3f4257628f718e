package org.daylight.fees;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A bill in a list.
 *
 * @param total   yuan, before reductions
 * @param reduced yuan
 * @param fees    names of the fees
 */
public record BillLine(String billNumber, String caseNumber, String departmentCode, String departmentZh, String departmentEn, String itemZh, String itemEn,
                       String payer, BillState state, BigDecimal total, BigDecimal reduced, String fees, Instant billedAt, Instant paidAt,
                       String receiptNumber) {

    /** Yuan to pay or paid. */
    public BigDecimal due() {
        return total.subtract(reduced);
    }
}
