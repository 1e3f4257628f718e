package org.daylight.cases.joint;

import java.time.Instant;

/** A meeting on a joint case. {@code recordedAt} null: not held yet; {@code minutesFile} null: none. */
public record MeetingView(long id, String caseNumber, Instant meetsAt, String place, String subject, String participants, String conclusions, boolean decided,
                          String convenedByZh, String convenedByEn, Instant convenedAt, Instant recordedAt, String minutesFile) {
}
