package org.daylight.cases.procedures;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The hearing to which the notice invites (Administrative Licensing Law art. 47-48).
 *
 * @param toldOn  day on which the party was told of the right to a hearing
 * @param askedBy who asked for it, 1 to 200 characters
 * @param askedOn at most five working days after {@code toldOn}
 * @param heldAt  at least seven working days after the notice, at most twenty after {@code askedOn}
 * @param place   1 to 400 characters
 * @param chair   user name of who presides; nobody who examines the case
 */
public record HearingPlan(LocalDate toldOn, String askedBy, LocalDate askedOn, Instant heldAt, String place, String chair) {
}
