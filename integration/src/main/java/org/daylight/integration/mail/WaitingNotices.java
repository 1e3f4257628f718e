package org.daylight.integration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageOutbox;
import org.daylight.notifications.NoticeOutbox;
import org.daylight.notifications.OutgoingMessage;
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
    @Inject
    private MessageOutbox messages;
    private volatile boolean failing;

    /** None where there is no mail server, which the people who wait are told. A fault that lasts is logged once. */
    public List<Object> claim() {
        try {
            outbox.gateIs(settings.isConfigured());
            messages.gateIs(MessageChannel.E_MAIL, settings.isConfigured());
            List<Object> claimed = settings.isConfigured() ? waiting() : List.of();
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

    private List<Object> waiting() {
        List<Object> claimed = new ArrayList<>(outbox.claim(AT_ONCE));
        if (claimed.size() < AT_ONCE) {
            claimed.addAll(messages.claim(MessageChannel.E_MAIL, AT_ONCE - claimed.size()));
        }
        return claimed;
    }

    /** An end that cannot be written down leaves the e-mail to the next taker. */
    public void ended(Object letter, Delivery delivery) {
        if (letter instanceof OutgoingMessage message) {
            ended(message, delivery);
        } else {
            ended((OutgoingNotice) letter, delivery);
        }
    }

    private void ended(OutgoingMessage message, Delivery delivery) {
        if (delivery.error() == null) {
            messages.delivered(message.id(), message.attempt());
        } else {
            LOG.warn("E-mail of message {} was not taken by the mail server, attempt {}: {}", message.id(), message.attempt(), delivery.error());
            messages.failed(message.id(), message.attempt(), delivery.error(), delivery.forGood());
        }
    }

    private void ended(OutgoingNotice notice, Delivery delivery) {
        if (delivery.error() == null) {
            outbox.delivered(notice.id(), notice.attempt());
        } else {
            LOG.warn("E-mail of notice {} was not taken by the mail server, attempt {}: {}", notice.id(), notice.attempt(), delivery.error());
            outbox.failed(notice.id(), notice.attempt(), delivery.error(), delivery.forGood());
        }
    }
}
