package org.daylight.certificates.control;

/** Where the public finds this system: system property {@code daylight.public.url}, read at each issue. */
final class CertificateSettings {
    private static final String PUBLIC_URL = "daylight.public.url";
    private static final String DEFAULT_URL = "http://localhost:8080";

    private CertificateSettings() {
    }

    /** The public page that verifies the certificate with the code. */
    static String verificationUrl(String verificationCode) {
        return System.getProperty(PUBLIC_URL, DEFAULT_URL).replaceAll("/+$", "") + "/verify.xhtml?code=" + verificationCode;
    }
}
