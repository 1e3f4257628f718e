package org.daylight.integration.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.daylight.certificates.OutgoingCertificate;

/** Every two seconds, takes certificates that wait and sends them one after the other. */
@Dependent
public class CertificateStorePoll extends RouteBuilder {
    private static final String CERTIFICATE = "certificate";

    @Inject
    private WaitingCertificates waiting;

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logHandled(false).logExhaustedMessageHistory(false).logExhaustedMessageBody(false));
        from("scheduler:certificate-store?initialDelay=2000&delay=2000").routeId("certificate-store")
                .process(exchange -> exchange.getMessage().setBody(waiting.claim()))
                .split(body()).setProperty(CERTIFICATE, body()).to(CertificateStoreRoute.SEND).process(this::ended);
    }

    private void ended(Exchange exchange) {
        waiting.ended(exchange.getProperty(CERTIFICATE, OutgoingCertificate.class), exchange.getMessage().getBody(StoredHow.class));
    }
}
