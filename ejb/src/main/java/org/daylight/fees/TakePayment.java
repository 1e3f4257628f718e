package org.daylight.fees;

import java.math.BigDecimal;
import org.daylight.audit.Subject;

/**
 * Command: a bill is paid, in full.
 *
 * @param clientKey     made by the caller for this act; the same key again is the same payment
 * @param amount        yuan
 * @param reference     of the bank or platform; null for cash
 * @param receiptNumber number of the fiscal receipt (财政票据) that is handed over
 */
public record TakePayment(@Subject String billNumber, int version, String clientKey, PaymentMethod method, String reference, BigDecimal amount,
                          String receiptNumber) {
}
