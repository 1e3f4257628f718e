package org.daylight.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The money of one unit on one day.
 *
 * @param accountNo         special account of the treasury (财政专户); null: not recorded yet
 * @param payments          taken and given back
 * @param amount            yuan, taken less given back
 * @param treasuryReference of the transfer; null: not settled yet
 */
public record SettlementLine(LocalDate day, String departmentCode, String departmentZh, String departmentEn, String accountNo, int payments, BigDecimal cash,
                             BigDecimal pos, BigDecimal transfer, BigDecimal online, BigDecimal back, BigDecimal amount, String treasuryReference,
                             String settledBy, Instant settledAt) {
}
