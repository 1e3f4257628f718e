package org.daylight.integration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * The mail server, from system properties or, where they are missing, environment variables of the same name ({@code DAYLIGHT_MAIL_HOST}), read where
 * they are used.
 */
@ApplicationScoped
public class MailSettings {
    private static final int PLAIN_PORT = 25;

    /** {@code daylight.mail.host}; empty: there is no mail server, and e-mails wait. */
    public Optional<String> host() {
        return setting("daylight.mail.host");
    }

    /** {@code daylight.mail.port}, 25 by default. */
    public int port() {
        return setting("daylight.mail.port").map(Integer::valueOf).orElse(PLAIN_PORT);
    }

    /** {@code daylight.mail.from}: the sender's address; required with a host. */
    public Optional<String> from() {
        return setting("daylight.mail.from");
    }

    /** {@code daylight.mail.starttls}: {@code true} by default; without it nothing is sent in the clear to a server that cannot encrypt. */
    public boolean isEncrypted() {
        return setting("daylight.mail.starttls").map(Boolean::valueOf).orElse(true);
    }

    /** {@code daylight.mail.user}; empty: the server asks for none. */
    public Optional<String> user() {
        return setting("daylight.mail.user");
    }

    /** {@code daylight.mail.password}. */
    public Optional<String> password() {
        return setting("daylight.mail.password");
    }

    /** {@code daylight.public.url}: where the public asks for the progress of a case; empty: the letter names no address. */
    public Optional<String> publicUrl() {
        return setting("daylight.public.url");
    }

    public boolean isConfigured() {
        return host().isPresent() && from().isPresent();
    }

    private static Optional<String> setting(String name) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name, System.getenv(environment))).filter(value -> !value.isBlank());
    }
}
