package org.daylight.integration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.notifications.NoticeOutbox;
import org.daylight.notifications.OutgoingNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** E-mails that wait, and what became of them. */
@ApplicationScoped
public class WaitingNotices {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingNotices.class);
    /** All of them end, even by time-outs, before the outbox takes them for lost. */
    private static final int AT_ONCE = 10;

    @Inject
    private MailSettings settings;
    @Inject
    private NoticeOutbox outbox;
    private volatile boolean failing;

    /** None where there is no mail server, which the people who wait are told. A fault that lasts is logged once. */
    public List<OutgoingNotice> claim() {
        try {
            outbox.gateIs(settings.isConfigured());
            List<OutgoingNotice> claimed = settings.isConfigured() ? outbox.claim(AT_ONCE) : List.of();
            failing = false;
            return claimed;
        } catch (RuntimeException fault) {
            if (!failing) {
                LOG.error("Waiting e-mails cannot be looked for; tried again until it works", fault);
            }
            failing = true;
            return List.of();
        }
    }

    /** An end that cannot be written down leaves the e-mail to the next taker. */
    public void ended(OutgoingNotice notice, Delivery delivery) {
        if (delivery.error() == null) {
            outbox.delivered(notice.id(), notice.attempt());
        } else {
            LOG.warn("E-mail of notice {} was not taken by the mail server, attempt {}: {}", notice.id(), notice.attempt(), delivery.error());
            outbox.failed(notice.id(), notice.attempt(), delivery.error(), delivery.forGood());
        }
    }
}
