package org.daylight.cases.intake;

import java.time.LocalDate;

/**
 * A material that the applicant need not hand in again.
 *
 * @param name       as the item's list calls it
 * @param caseNumber number of the case with which it was handed in, or of the certificate
 * @param givenOn    when it was handed in or issued
 * @param file       SHA-256; null: a certificate, which needs no copy, then {@code fileName} is its name
 */
public record ReusableMaterial(String name, String caseNumber, LocalDate givenOn, String file, String fileName, String mediaType, long size) {
}
