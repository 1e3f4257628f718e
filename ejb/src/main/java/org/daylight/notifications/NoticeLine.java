package org.daylight.notifications;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice in the duty list; no person's data.
 *
 * @param dueOn     last day to tell, inclusive
 * @param late      told after {@code dueOn}, or not told and it has passed
 * @param sentBy    user name; null: nobody yet
 * @param toldHow   null unless told without a message
 * @param lastError why the last attempt failed: {@code unreachable}, {@code refused}, {@code rejected}; null: it did not
 */
public record NoticeLine(long id, String caseNumber, String subject, String departmentCode, String departmentZh, String departmentEn, String itemZh,
                         String itemEn, NoticeKind kind, NoticeChannel channel, NoticeState state, Instant createdAt, LocalDate dueOn, boolean late,
                         Instant sentAt, String sentBy, ToldHow toldHow, int attempts, String lastError) {

    /** Whether the department has something to do about it. */
    public boolean open() {
        return state == NoticeState.WAITING || state == NoticeState.FAILED;
    }
}
