package org.daylight.integration.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.daylight.notifications.OutgoingMessage;

/**
 * Hands one {@link OutgoingMessage} to the gateway; its end, good or bad, is an {@link SmsDelivery}. Every wait for the gateway has an end, its answer is
 * read to 4,096 bytes, and nobody is sent on to another address.
 */
@Dependent
public class SmsRoute extends RouteBuilder {
    /** Where the message goes in and the delivery comes out. */
    public static final String SEND = "direct:sms";
    private static final int READ = 4_096;

    private final SmsSettings settings;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    public SmsRoute(SmsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        from(SEND).routeId("sms-send")
                .doTry().process(exchange -> end(exchange, send(exchange.getMessage().getBody(OutgoingMessage.class))))
                .doCatch(IOException.class).process(exchange -> end(exchange, SmsDelivery.UNREACHABLE))
                .doCatch(IllegalArgumentException.class).process(exchange -> end(exchange, new SmsDelivery("refused", false)))
                .end();
    }

    private SmsDelivery send(OutgoingMessage message) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(SmsRequest.of(message, settings), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            Optional<String> success = settings.success();
            boolean taken = success.isEmpty() || Pattern.compile(success.get()).matcher(read(body)).find();
            return SmsDelivery.of(answer.statusCode(), taken);
        }
    }

    /** The client's own time-out ends with the headers; closing the body ends a read that waits for more. */
    private String read(InputStream body) throws IOException, InterruptedException {
        try {
            return CompletableFuture.supplyAsync(() -> firstOf(body)).get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unread) {
            throw new IOException("the gateway's answer does not end", unread);
        }
    }

    private static String firstOf(InputStream body) {
        try {
            return new String(body.readNBytes(READ), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void end(Exchange exchange, SmsDelivery delivery) {
        exchange.getMessage().setBody(delivery);
    }
}
