package org.daylight.orders;

import java.time.LocalDate;

/** A department's part of an order in its list. */
public record PartLine(long orderId, long partId, String number, OrderKind kind, String title, String departmentZh, String departmentEn, PartState state, LocalDate dueOn,
                       boolean late, String caseNumber) {
}
