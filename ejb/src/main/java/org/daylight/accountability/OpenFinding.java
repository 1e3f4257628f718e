package org.daylight.accountability;

import org.daylight.audit.Subject;
import org.daylight.profiles.FindingLevel;

/**
 * Command: a lead is investigated.
 *
 * @param person user name of who may be liable; null: the unit
 * @param level  for a unit always {@code LEADING}
 * @param reason why; 1 to 4,000 characters
 */
public record OpenFinding(@Subject long signalId, String person, FindingLevel level, String reason) {
}
