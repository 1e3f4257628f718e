package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Ends a term.
 *
 * @param version   of the line that the caller saw
 * @param lastDay   inclusive
 * @param reason    required where the term ends early
 * @param knowEarly the caller was warned that a year is not over
 */
public record EndRepresentation(@Subject long id, int version, LocalDate lastDay, String reason, boolean knowEarly) {
}
