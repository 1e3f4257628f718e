package org.daylight.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A receipt of money taken elsewhere.
 *
 * @param deviation null: as published
 * @param expected  yuan that the standard gives; null: unknown
 */
public record ReceiptLine(String caseNumber, String departmentCode, String departmentZh, String departmentEn, String receiptNumber, String name,
                          BigDecimal amount, LocalDate paidOn, Instant reportedAt, Deviation deviation, BigDecimal expected) {
}
