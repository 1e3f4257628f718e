package org.daylight.orders.control;

import org.daylight.orders.OrderKind;
import org.daylight.orders.OrderState;

/** An order as it is held while somebody acts on it. */
public record OrderRow(long id, int version, OrderKind kind, OrderState state, String number, long profileVersionId, Long caseId, Long itemVersionId, Long signalId, Long taskId) {
}
