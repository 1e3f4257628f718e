package org.daylight.integration.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.daylight.notifications.OutgoingMessage;

/** Every two seconds, takes text messages that wait and sends them one after the other. */
@Dependent
public class SmsPoll extends RouteBuilder {
    private static final String MESSAGE = "message";

    @Inject
    private WaitingTexts waiting;

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logHandled(false).logExhaustedMessageHistory(false).logExhaustedMessageBody(false));
        from("scheduler:sms?initialDelay=3000&delay=2000").routeId("sms")
                .process(exchange -> exchange.getMessage().setBody(waiting.claim()))
                .split(body()).setProperty(MESSAGE, body()).to(SmsRoute.SEND).process(this::ended);
    }

    private void ended(Exchange exchange) {
        waiting.ended(exchange.getProperty(MESSAGE, OutgoingMessage.class), exchange.getMessage().getBody(SmsDelivery.class));
    }
}
