package org.daylight.cases;

import java.time.Instant;
import java.util.List;

/**
 * A case as a department's own system reports it.
 *
 * @param number   the department's number of it, 1 to 47 characters; with us it is {@code CODE-number}
 * @param subject  up to 400 characters; null: the number
 * @param channel  as reported, up to 40 characters; null: unknown
 * @param openedAt not null
 * @param dueAt    the deadline it carries; null where it has none
 * @param closedAt null while open
 * @param events   in the order of the log
 * @param line     line of the log on which it begins, for messages
 */
public record ReportedCase(String number, String subject, String channel, Instant openedAt, Instant dueAt, Instant closedAt,
                           List<ReportedEvent> events, int line) {
    /** Characters of a number at most: with the longest department code it still fits a case number. */
    public static final int MAX_NUMBER = 47;
    public static final int MAX_SUBJECT = 400;
    public static final int MAX_CHANNEL = 40;

    /**
     * @param name     activity as the source calls it, 1 to 200 characters
     * @param actor    as reported, up to 100 characters; may be null
     * @param eventAt  not null
     * @param payload  further attributes as a JSON object; may be null
     * @param identity what makes the event this one and no other within its case (attributes that the source repeats on every report);
     *                 equal identities within a case are told apart by their order
     */
    public record ReportedEvent(String name, String actor, Instant eventAt, String payload, String identity, int line) {
        public static final int MAX_NAME = 200;
        public static final int MAX_ACTOR = 100;
    }
}
