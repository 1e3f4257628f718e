package org.daylight.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Command: money was taken for a case elsewhere than at the cash desk.
 *
 * @param name          of the fee, as the receipt has it
 * @param quantity      null: the receipt names none
 * @param amount        yuan
 * @param receiptNumber null: none was given
 */
public record ReportReceipt(@Subject String caseNumber, String name, BigDecimal quantity, BigDecimal amount, LocalDate paidOn, String receiptNumber) {
}
