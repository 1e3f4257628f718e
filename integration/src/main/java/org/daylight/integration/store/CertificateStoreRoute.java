package org.daylight.integration.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.daylight.certificates.OutgoingCertificate;

/** Posts one {@link OutgoingCertificate} to the certificate store; its end, good or bad, is a {@link StoredHow}. Every wait for the store has an end. */
@Dependent
public class CertificateStoreRoute extends RouteBuilder {
    /** Where the certificate goes in and its end comes out. */
    public static final String SEND = "direct:certificate-store";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
    private final StoreSettings settings;
    private final Duration patience;

    @Inject
    public CertificateStoreRoute(StoreSettings settings) {
        this(settings, ANSWER);
    }

    CertificateStoreRoute(StoreSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    @Override
    public void configure() {
        from(SEND).routeId("certificate-store-send")
                .doTry()
                .process(this::post)
                .doCatch(IOException.class)
                .process(exchange -> exchange.getMessage().setBody(StoredHow.failed(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class))))
                .end();
    }

    private void post(Exchange exchange) throws IOException, InterruptedException {
        OutgoingCertificate certificate = exchange.getMessage().getBody(OutgoingCertificate.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.url().orElseThrow()).timeout(patience)
                .header("Content-Type", "application/json; charset=UTF-8").header("Idempotency-Key", certificate.number() + "/" + certificate.id())
                .POST(HttpRequest.BodyPublishers.ofString(CertificateJson.of(certificate)));
        settings.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        HttpResponse<Void> answer = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
        exchange.getMessage().setBody(StoredHow.of(answer.statusCode()));
    }
}
