package org.daylight.certificates;

import java.time.LocalDate;

/** A certificate as lists show it. */
public record CertificateLine(String number, String nameZh, String nameEn, String holder, String caseNumber, String issuerZh, String issuerEn,
                              LocalDate issuedOn, LocalDate validUntil, CertificateState state, int version, boolean ready) {
}
