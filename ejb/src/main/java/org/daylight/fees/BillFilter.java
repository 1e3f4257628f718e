package org.daylight.fees;

import java.time.LocalDate;

/**
 * Which bills; null leaves a condition out.
 *
 * @param from  first day on which they were billed
 * @param until last day, inclusive
 * @param text  part of the number of a bill, case or receipt, or of the item's name
 */
public record BillFilter(String departmentCode, BillState state, LocalDate from, LocalDate until, String text) {
}
