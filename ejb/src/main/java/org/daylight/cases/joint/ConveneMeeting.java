package org.daylight.cases.joint;

import java.time.Instant;
import org.daylight.audit.Subject;

/**
 * Command: the centre convenes a meeting. {@code place} 1 to 400, {@code subject} 1 to 1,000 characters.
 *
 * @param version of the case as the person saw it
 */
public record ConveneMeeting(@Subject String caseNumber, long version, Instant meetsAt, String place, String subject) {
}
