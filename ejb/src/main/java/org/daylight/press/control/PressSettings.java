package org.daylight.press.control;

import java.util.Locale;
import java.util.Optional;

/** Settings of the press, from system properties or, where they are missing, environment variables of the same name ({@code DAYLIGHT_SIGNING_KEYSTORE}). */
public final class PressSettings {
    /** Protects keys that are made for a demonstration; they sign nothing that binds anybody. */
    private static final String DEMONSTRATION_PASSWORD = "daylight-demo";

    private PressSettings() {
    }

    /** {@code daylight.press.paused}: orders wait, such as while something else is measured. */
    public static boolean isPaused() {
        return setting("daylight.press.paused").map(Boolean::valueOf).orElse(false);
    }

    /** {@code daylight.signing.algorithm}: {@code RSA} (default) or {@code SM2}. */
    static String algorithm() {
        return setting("daylight.signing.algorithm").orElse("RSA").toUpperCase(Locale.ROOT);
    }

    /** {@code daylight.signing.keystore}: a PKCS #12 file whose one key signs for all departments; empty: keys are made for a demonstration. */
    static Optional<String> keystore() {
        return setting("daylight.signing.keystore");
    }

    /** {@code daylight.signing.password}. */
    static char[] password() {
        return setting("daylight.signing.password").orElse(DEMONSTRATION_PASSWORD).toCharArray();
    }

    private static Optional<String> setting(String name) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name, System.getenv(environment))).filter(value -> !value.isBlank());
    }
}
