package org.daylight.certificates.control;

import java.util.Map;
import org.daylight.certificates.CertificateState;

/** How often a push is tried, and how the certificate store calls states. */
public final class PushRules {
    static final int MOST_ATTEMPTS = 8;
    private static final Map<CertificateState, String> CODES = Map.of(CertificateState.VALID, "01", CertificateState.SUSPENDED, "02",
            CertificateState.REVOKED, "03", CertificateState.ANNULLED, "04", CertificateState.EXPIRED, "05");

    private PushRules() {
    }

    static String code(CertificateState state) {
        return CODES.get(state);
    }

    /** Digits three to eight of the issuer's credit code: where it is registered. */
    static String area(String creditCode) {
        return creditCode.substring(2, 8);
    }
}
