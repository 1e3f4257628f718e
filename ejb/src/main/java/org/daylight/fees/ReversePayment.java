package org.daylight.fees;

import org.daylight.audit.Subject;

/**
 * Command: the money of a bill is given back in the way in which it came; the bill is open again.
 *
 * @param clientKey     made by the caller for this act
 * @param reference     of the bank or platform; null for cash
 * @param receiptNumber of the receipt that voids the first one (红字票据)
 */
public record ReversePayment(@Subject String billNumber, int version, String clientKey, String reference, String receiptNumber, String reason) {
}
