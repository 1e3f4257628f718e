package org.daylight.accountability;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Command: the matter goes to another organ.
 *
 * @param organ  that takes it; 1 to 200 characters
 * @param papers list of what goes along; 1 to 2,000 characters
 */
public record ReferFinding(@Subject long id, ReferralKind kind, String organ, LocalDate sentOn, String papers) {
}
