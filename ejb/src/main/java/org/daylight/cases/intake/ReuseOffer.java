package org.daylight.cases.intake;

import java.time.Instant;

/**
 * A material that the applicant need not hand in again (APP-13).
 *
 * @param material name under which it was handed in, or of the certificate
 * @param file     SHA-256 of the stored file; null: a certificate, which needs no copy
 * @param fileName null likewise
 * @param from     number of the case or certificate
 * @param at       when it was handed in or issued
 */
public record ReuseOffer(String material, String file, String fileName, String from, Instant at) {

    /** Whether it is what the item's list calls so: the same words, or a certificate that the list names among others. */
    public boolean fits(String listed) {
        return listed != null && (listed.strip().equals(material) || file == null && listed.contains(material));
    }
}
