package org.daylight.documents.control;

import java.time.Instant;

/**
 * An opinion as the approval sheet shows it.
 *
 * @param type    constant of {@link org.daylight.cases.CaseEventType}
 * @param opinion null: none
 * @param agree   {@code true}, {@code false} or empty
 */
record OpinionRow(String type, Instant at, String name, String opinion, String agree) {
}
