package org.daylight.integration.sms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The gateway of text messages, from system properties or, where they are missing, environment variables of the same name ({@code DAYLIGHT_SMS_URL}), read
 * where they are used. In address and body {@code {phone}}, {@code {text}} and {@code {id}} stand for the message, written as the place needs it.
 */
@ApplicationScoped
public class SmsSettings {
    private static final String JSON = "application/json";
    private static final int LONGEST_WAIT = 30_000;

    /** {@code daylight.sms.url}; empty: there is no gateway, and text messages wait. */
    public Optional<String> url() {
        return setting("daylight.sms.url");
    }

    /** {@code daylight.sms.method}: {@code POST} by default. */
    public String method() {
        return setting("daylight.sms.method").map(method -> method.toUpperCase(Locale.ROOT)).orElse("POST");
    }

    /** {@code daylight.sms.body}: a JSON object by default, or fields of a form. */
    public String body() {
        return setting("daylight.sms.body").orElse("{\"id\": \"{id}\", \"phone\": \"{phone}\", \"text\": \"{text}\"}");
    }

    /** {@code daylight.sms.content-type}: {@code application/json} by default; {@code application/x-www-form-urlencoded} for fields of a form. */
    public String contentType() {
        return setting("daylight.sms.content-type").orElse(JSON);
    }

    /** {@code daylight.sms.authorization}: value of the header of this name; empty: none. */
    public Optional<String> authorization() {
        return setting("daylight.sms.authorization");
    }

    /** {@code daylight.sms.success}: regular expression that the answer's first 4,096 bytes must contain beside status 2xx; empty: the status says it. */
    public Optional<String> success() {
        return setting("daylight.sms.success");
    }

    /** {@code daylight.sms.timeout-millis}: 10,000 by default, 30,000 at most. */
    public Duration timeout() {
        return Duration.ofMillis(Math.min(LONGEST_WAIT, setting("daylight.sms.timeout-millis").map(Long::valueOf).orElse(10_000L)));
    }

    public boolean isConfigured() {
        return url().isPresent();
    }

    boolean isJson() {
        return contentType().startsWith(JSON);
    }

    private static Optional<String> setting(String name) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name, System.getenv(environment))).filter(value -> !value.isBlank());
    }
}
