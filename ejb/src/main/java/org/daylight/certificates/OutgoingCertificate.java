package org.daylight.certificates;

import java.time.LocalDate;

/**
 * A certificate on its way into the certificate store, with the fields of its catalogue (GB/T 36902).
 *
 * @param attempt    from 1; to be given back with its outcome
 * @param number     GB/T 36904 identifier
 * @param holderKind {@code PERSON} or {@code ORGANISATION}; null: unknown
 * @param stateCode  01 valid, 02 suspended, 03 revoked, 04 annulled, 05 expired
 * @param areaCode   six digits
 * @param previous   identifier of the version that it replaces; null: none
 * @param sha256     of the signed document
 */
public record OutgoingCertificate(long id, int attempt, String number, String name, String typeCode, String holder, String holderCode, String holderKind,
                                  String issuer, String issuerCode, LocalDate issuedOn, LocalDate validUntil, String areaCode, String stateCode,
                                  int version, String previous, String sha256) {
}
