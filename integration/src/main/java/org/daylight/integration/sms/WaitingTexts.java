package org.daylight.integration.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageOutbox;
import org.daylight.notifications.OutgoingMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text messages that wait, and what became of them. */
@ApplicationScoped
public class WaitingTexts {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingTexts.class);
    /** All of them end, even by time-outs, before the outbox takes them for lost. */
    private static final int AT_ONCE = 10;

    @Inject
    private SmsSettings settings;
    @Inject
    private MessageOutbox outbox;
    private volatile boolean failing;

    /** None where there is no gateway, which the people who wait are told. A fault that lasts is logged once. */
    public List<OutgoingMessage> claim() {
        try {
            outbox.gateIs(MessageChannel.SMS, settings.isConfigured());
            List<OutgoingMessage> claimed = settings.isConfigured() ? outbox.claim(MessageChannel.SMS, AT_ONCE) : List.of();
            failing = false;
            return claimed;
        } catch (RuntimeException fault) {
            if (!failing) {
                LOG.error("Waiting text messages cannot be looked for; tried again until it works", fault);
            }
            failing = true;
            return List.of();
        }
    }

    /** An end that cannot be written down leaves the message to the next taker, under the same id. */
    public void ended(OutgoingMessage message, SmsDelivery delivery) {
        if (delivery.error() == null) {
            outbox.delivered(message.id(), message.attempt());
        } else {
            LOG.warn("Text message {} was not taken by the gateway, attempt {}: {}", message.id(), message.attempt(), delivery.error());
            outbox.failed(message.id(), message.attempt(), delivery.error(), delivery.forGood());
        }
    }
}
