package org.daylight.items.control;

import java.time.Instant;

/**
 * Somebody looks at a version.
 *
 * @param opinion    null at a submission
 * @param documentNo of the decision; may be null
 */
public record Look(String actor, String departmentCode, Instant at, String opinion, String documentNo) {
}
