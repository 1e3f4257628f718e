package org.daylight.fees;

/**
 * Which receipts; null leaves a condition out.
 *
 * @param deviating true: only those that deviate
 */
public record ReceiptFilter(String departmentCode, Boolean deviating, String text) {
}
