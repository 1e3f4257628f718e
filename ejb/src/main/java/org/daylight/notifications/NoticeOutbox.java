package org.daylight.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.notifications.control.NoticeOutboxRepository;

/**
 * Door for the border: e-mails that wait, each taken by one taker at a time. One whose taker died is taken again, so that in the worst case an
 * applicant gets the same e-mail twice and never none.
 *
 * @article ITM-17 (004 art. 11)
 */
@Stateless
@PermitAll // called by the border's route only; no person can reach it
public class NoticeOutbox {
    @Inject
    NoticeOutboxRepository outbox;
    @Inject
    Clock clock;

    /** The oldest that are due, {@code most} at most, are the caller's for ten minutes. */
    public List<OutgoingNotice> claim(int most) {
        return outbox.claim(most, clock.instant());
    }

    /** The mail server has taken it; nothing changes where somebody else took it meanwhile. */
    public void delivered(long id, int attempt) {
        outbox.delivered(id, attempt, clock.instant());
    }

    /**
     * It waits for the square of the attempts in minutes, and is given up after the fifth.
     *
     * @param error   {@code unreachable}, {@code refused} or {@code rejected}; never an address
     * @param forGood given up at once, such as for an address that does not exist
     */
    public void failed(long id, int attempt, String error, boolean forGood) {
        outbox.failed(id, attempt, error, forGood, clock.instant());
    }

    /** So that people who wait for e-mails to leave are told why they do not. */
    public void gateIs(boolean configured) {
        outbox.gateIs(configured, clock.instant());
    }
}
