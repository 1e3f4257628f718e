package org.daylight.certificates;

import java.time.LocalDate;

/** A certificate as anyone may verify it; the holder's name is shortened for the public ({@code 张**}). */
public record CertificateView(String number, String verificationCode, String caseNumber, String nameZh, String nameEn,
                              String holder, String issuerZh, String issuerEn, LocalDate issuedOn, CertificateState state, String sha256) {
}
