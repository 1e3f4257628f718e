package org.daylight.orders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An order in a list.
 *
 * @param departmentsZh names of the departments, the first three
 * @param dueOn         earliest day on which an answer is due; null: none is
 * @param late          that day has passed
 * @param answered      parts that wait for no answer
 * @param caseNumber    null: no case
 * @param signalId      null: none
 */
public record OrderLine(long id, int version, String number, OrderKind kind, OrderState state, String title, String departmentsZh, String departmentsEn, int parts, int answered,
                        LocalDate dueOn, boolean late, Instant issuedAt, String issuedBy, String caseNumber, Long signalId) {
}
