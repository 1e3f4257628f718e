package org.daylight.orders;

import java.time.Instant;

/**
 * An order that rests on a signal.
 *
 * @param endedAt null: it goes on
 * @param result  how it ended; null: it goes on
 */
public record SignalOrder(long signalId, long id, String number, OrderState state, Instant issuedAt, Instant endedAt, String result) {
}
