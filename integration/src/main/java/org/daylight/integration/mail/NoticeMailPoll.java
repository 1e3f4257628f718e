package org.daylight.integration.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Every two seconds, takes e-mails that wait and sends them one after the other. */
@Dependent
public class NoticeMailPoll extends RouteBuilder {
    private static final String NOTICE = "notice";

    @Inject
    private WaitingNotices waiting;

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logHandled(false).logExhaustedMessageHistory(false).logExhaustedMessageBody(false));
        from("scheduler:notice-mail?initialDelay=2000&delay=2000").routeId("notice-mail")
                .process(exchange -> exchange.getMessage().setBody(waiting.claim()))
                .split(body()).setProperty(NOTICE, body()).to(NoticeMailRoute.SEND).process(this::ended);
    }

    private void ended(Exchange exchange) {
        waiting.ended(exchange.getProperty(NOTICE), exchange.getMessage().getBody(Delivery.class));
    }
}
