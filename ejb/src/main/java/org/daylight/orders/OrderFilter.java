package org.daylight.orders;

/**
 * Which orders; each part null: not filtered by it.
 *
 * @param late true: an answer is due and the day has passed
 * @param text in number, title or case number
 */
public record OrderFilter(OrderKind kind, OrderState state, String departmentCode, Boolean late, String text) {
}
