package org.daylight.cases.control;

import java.time.Instant;
import org.daylight.cases.CaseEventType;

/**
 * An event to be appended to a native case.
 *
 * @param actor   username, or the name of the automatic procedure
 * @param opinion may be null
 * @param payload JSON object; may be null
 */
public record CaseEvent(long caseId, CaseEventType type, Instant eventAt, Instant recordedAt, String actor, String opinion, String payload) {
}
