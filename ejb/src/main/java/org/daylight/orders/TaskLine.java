package org.daylight.orders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task of the higher platform.
 *
 * @param dueOn       by which it wants the result; null: it does not say
 * @param orderId     the order by which it was passed on; null: it waits
 */
public record TaskLine(long id, String sender, String number, String title, String demand, String basis, String caseNumber, LocalDate dueOn, Instant receivedAt, Long orderId,
                       String orderNumber) {
}
