package org.daylight.certificates.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.daylight.certificates.CertificateState;

/** When a push that failed is tried again, and how the certificate store calls states. */
public final class PushRules {
    static final int MOST_ATTEMPTS = 8;
    private static final Map<CertificateState, String> CODES = Map.of(CertificateState.VALID, "01", CertificateState.SUSPENDED, "02",
            CertificateState.REVOKED, "03", CertificateState.ANNULLED, "04", CertificateState.EXPIRED, "05");

    private PushRules() {
    }

    /** The square of the attempts in minutes: 1, 4, 9 …; null after the eighth attempt. */
    public static Instant again(int attempt, Instant now) {
        return attempt >= MOST_ATTEMPTS ? null : now.plus(Duration.ofMinutes((long) attempt * attempt));
    }

    static String code(CertificateState state) {
        return CODES.get(state);
    }

    /** Digits three to eight of the issuer's credit code: where it is registered. */
    static String area(String creditCode) {
        return creditCode.substring(2, 8);
    }
}
