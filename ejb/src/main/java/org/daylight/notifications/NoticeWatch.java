package org.daylight.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.daylight.kernel.LegalTime;
import org.daylight.notifications.control.MessageRepository;
import org.daylight.notifications.control.NoticeIssue;

/**
 * Each quarter of an hour: cases that came in between the publication of a change and the day it took effect get their notice too, and what is not told
 * yet is due as the holidays are published by now, who has not collected a result is reminded, and messages that nothing carries are dead letters. It may run on every node and as often as it likes.
 *
 * @article ITM-17 (004 art. 11), RES-03 (000 art. 10(5))
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
public class NoticeWatch {
    private static final int DAYS_BACK = 30;
    private static final int REMINDED_AT_ONCE = 1_000;

    @Inject
    private NoticeIssue notices;
    @Inject
    private MessageOutbox outbox;
    @Inject
    private MessageRepository messages;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false, info = "notice watch")
    void look() {
        LocalDate today = LegalTime.today(clock);
        notices.catchUp(today.minusDays(DAYS_BACK), today);
        notices.recount();
        messages.remind(clock.instant(), REMINDED_AT_ONCE);
        outbox.expire();
    }
}
