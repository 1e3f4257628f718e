package org.daylight.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daylight.notifications.control.MessageOutboxRepository;

/**
 * Door for the border: e-mails and text messages that wait, each taken by one taker at a time. One whose taker died is taken again, with the same
 * {@link OutgoingMessage#key()}, so that in the worst case an applicant gets it twice and never not at all.
 *
 * @article RES-02 (004 art. 27), OPN-09
 */
@Stateless
@PermitAll // called by the border's routes only; no person can reach it
public class MessageOutbox {
    /** What waited so long is news no more; whoever sees it in the log decides. */
    private static final Duration NEWS = Duration.ofDays(7);

    @Inject
    MessageOutboxRepository messages;
    @Inject
    Clock clock;

    /** The oldest of the channel that are due, {@code most} at most, are the caller's for ten minutes. */
    public List<OutgoingMessage> claim(MessageChannel channel, int most) {
        Instant now = clock.instant();
        return messages.claim(channel, most, now, now.minus(NEWS));
    }

    /** The server has taken it; nothing changes where somebody else took it meanwhile. */
    public void delivered(long id, int attempt) {
        messages.delivered(id, attempt, clock.instant());
    }

    /**
     * It waits for the square of the attempts in minutes, and is a dead letter after the fifth.
     *
     * @param error   {@code unreachable}, {@code refused} or {@code rejected}; never an address
     * @param forGood no further attempt, such as for a number that does not exist
     */
    public void failed(long id, int attempt, String error, boolean forGood) {
        messages.failed(id, attempt, error, forGood, clock.instant());
    }

    /** So that people who wait for messages to leave are told why they do not. */
    public void gateIs(MessageChannel channel, boolean configured) {
        messages.gateIs(channel, configured, clock.instant());
    }

    /** What has waited for a week for a server that does not come is a dead letter. */
    public void expire() {
        messages.expire(clock.instant().minus(NEWS));
    }
}
