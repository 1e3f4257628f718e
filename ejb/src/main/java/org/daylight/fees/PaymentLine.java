package org.daylight.fees;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money taken, or given back.
 *
 * @param amount   yuan; negative: given back
 * @param reverses id of the payment that is given back; null: none
 * @param reversed whether it was given back
 */
public record PaymentLine(long id, PaymentMethod method, String reference, BigDecimal amount, String receiptNumber, Instant paidAt, String cashier,
                          Long reverses, String reason, boolean reversed) {

    public boolean stands() {
        return reverses == null && !reversed;
    }
}
