package org.daylight.cases;

import org.daylight.audit.Subject;

/**
 * Command: what an event of a finished case says is corrected by a new act; the event itself stays.
 *
 * @param version    that the person saw
 * @param event      id of the {@link CaseEventLine} that is corrected
 * @param correction what holds from now on, up to 4,000 characters
 * @param reason     concrete, up to 4,000 characters
 */
public record CorrectCase(@Subject String caseNumber, long version, long event, String correction, String reason) {
}
