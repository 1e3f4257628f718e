package org.daylight.orders.control;

import java.time.LocalDate;
import org.daylight.orders.PartState;

/**
 * A part with its last demand.
 *
 * @param answeredBy null: not answered
 */
public record PartRow(long id, int version, String departmentCode, PartState state, long roundId, int round, LocalDate dueOn, String answeredBy) {
}
