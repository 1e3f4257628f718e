package org.daylight.integration.sms;

import jakarta.json.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.notifications.OutgoingMessage;

/** A text message as the gateway wants it. */
final class SmsRequest {
    private static final Pattern PLACE = Pattern.compile("\\{(phone|text|id)}");
    private static final String SIGNATURE = "【阳光审批】";

    private SmsRequest() {
    }

    static HttpRequest of(OutgoingMessage message, SmsSettings settings) {
        String address = filled(settings.url().orElseThrow(), message, SmsRequest::encoded);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(settings.timeout()).header("Idempotency-Key", message.key());
        settings.authorization().ifPresent(value -> request.header("Authorization", value));
        if (settings.method().equals("GET")) {
            return request.GET().build();
        }
        String body = filled(settings.body(), message, settings.isJson() ? SmsRequest::quoted : SmsRequest::encoded);
        return request.header("Content-Type", settings.contentType() + "; charset=UTF-8")
                .method(settings.method(), BodyPublishers.ofString(body, StandardCharsets.UTF_8)).build();
    }

    private static String filled(String template, OutgoingMessage message, UnaryOperator<String> written) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(written.apply(value(place.group(1), message))));
    }

    private static String value(String name, OutgoingMessage message) {
        return switch (name) {
            case "phone" -> message.recipient();
            case "text" -> SIGNATURE + message.textZh();
            default -> message.key();
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** As inside the quotation marks of JSON. */
    private static String quoted(String value) {
        String json = Json.createValue(value).toString();
        return json.substring(1, json.length() - 1);
    }
}
