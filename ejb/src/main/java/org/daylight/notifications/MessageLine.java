package org.daylight.notifications;

import java.time.Instant;

/**
 * A message in the log.
 *
 * @param recipient address or number, all but its ends hidden; null: on site
 * @param lastError {@code unreachable}, {@code refused}, {@code rejected}, {@code expired} or {@code lost}; null: none
 * @param decidedBy who sent it again or gave it up; null: nobody
 */
public record MessageLine(long id, String caseNumber, String departmentCode, String departmentZh, String departmentEn, MessageKind kind, MessageChannel channel,
                          String recipient, String subjectZh, String subjectEn, MessageState state, Instant createdAt, Instant sentAt, int attempts,
                          String lastError, String decidedBy) {

    /** Whether somebody may still do something about it. */
    public boolean open() {
        return channel != MessageChannel.ON_SITE && (state == MessageState.QUEUED || state == MessageState.FAILED);
    }
}
