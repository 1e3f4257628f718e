package org.daylight.certificates;

import java.time.LocalDate;

/**
 * A certificate; for the public the holder's name is shortened ({@code 张**}).
 *
 * @param version    from 1
 * @param revision   grows with each act; an act on another one is refused
 * @param validUntil last day, inclusive; null: without end
 * @param sha256     of the signed document; null while it is being made
 */
public record CertificateView(String number, String verificationCode, String caseNumber, String nameZh, String nameEn, String holder, String matter,
                              String issuerCode, String issuerZh, String issuerEn, LocalDate issuedOn, LocalDate validFrom, LocalDate validUntil,
                              CertificateState state, int version, long revision, String sha256) {

    public boolean isReady() {
        return sha256 != null;
    }
}
