package org.daylight.signals;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step of the ladder at work.
 *
 * @param startedOn   not counted
 * @param days        working days
 * @param dueAt       fires after it
 * @param provisional counted into a year whose holidays are not published
 * @param state       {@code WAITING}, {@code FIRED}, {@code STOPPED}; {@code SET_ASIDE} failed and is tried again, {@code GIVEN_UP} waits for a person
 * @param because     what stopped it; null: nothing
 * @param signalId    what it raised; null: nothing yet
 */
public record EscalationLine(String stepCode, String toSignal, LocalDate startedOn, int days, Instant dueAt, boolean provisional, String state, Instant endedAt,
                             String because, Long signalId) {
}
