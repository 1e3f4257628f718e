package org.daylight.certificates;

import java.time.LocalDate;

/** A version of a certificate without anything about its holder. */
public record CertificateVersion(String number, int version, CertificateState state, LocalDate issuedOn, LocalDate validUntil) {
}
