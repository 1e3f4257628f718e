package org.daylight.integration.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The certificate store, from system properties or, where they are missing, environment variables of the same name
 * ({@code DAYLIGHT_CERTIFICATE_STORE_URL}), read where they are used.
 */
@ApplicationScoped
public class StoreSettings {

    /** {@code daylight.certificate-store.url}: where certificates are posted to; empty: there is no store, and they wait. */
    public Optional<URI> url() {
        return setting("daylight.certificate-store.url").map(URI::create);
    }

    /** {@code daylight.certificate-store.token}: sent as bearer token; empty: the store asks for none. */
    public Optional<String> token() {
        return setting("daylight.certificate-store.token");
    }

    private static Optional<String> setting(String name) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name, System.getenv(environment))).filter(value -> !value.isBlank());
    }
}
