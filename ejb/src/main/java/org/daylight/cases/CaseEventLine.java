package org.daylight.cases;

import java.time.Instant;

/**
 * An event of a case's timeline.
 *
 * @param type    a {@link CaseEventType}
 * @param name    activity as the source calls it; null for a native event
 * @param payload JSON; may be null
 */
public record CaseEventLine(long id, CaseEventType type, String name, Instant eventAt, Instant recordedAt, String source,
                            String actor, String actorZh, String actorEn, String opinion, String payload) {
}
