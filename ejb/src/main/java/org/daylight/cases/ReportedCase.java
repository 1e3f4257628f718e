package org.daylight.cases;

import java.time.Instant;
import java.util.List;

/**
 * A case as a department's own system reports it.
 *
 * @param number   the department's number of it, 1 to 60 characters
 * @param subject  null: the number
 * @param channel  as reported; null: unknown
 * @param openedAt not null
 * @param dueAt    the deadline it carries; null where it has none
 * @param closedAt null while open
 * @param events   in the order of the log
 * @param line     line of the log on which it begins, for messages
 */
public record ReportedCase(String number, String subject, String channel, Instant openedAt, Instant dueAt, Instant closedAt,
                           List<ReportedEvent> events, int line) {

    /**
     * @param name     activity as the source calls it
     * @param actor    as reported; may be null
     * @param eventAt  not null
     * @param payload  further attributes as a JSON object; may be null
     * @param identity what makes the event this one and no other within its case (attributes that the source repeats on every report)
     */
    public record ReportedEvent(String name, String actor, Instant eventAt, String payload, String identity, int line) {
    }
}
