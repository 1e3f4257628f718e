package org.daylight.audit;

import java.time.Instant;

/**
 * A line of the trail.
 *
 * @param subject         null where there is none
 * @param problem         code of a refusal, correlation id of a fault; null for a success
 * @param beyondAuthority a refusal that says "not you"
 */
public record AuditLine(long id, Instant at, String actor, String action, String subject, Outcome outcome, String problem,
                        boolean beyondAuthority) {
}
