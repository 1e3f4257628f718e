package org.daylight.certificates.control;

import java.time.LocalDate;

/**
 * How long certificates of a type are valid.
 *
 * @param validMonths null: without end
 * @param renewalDays days before the last day by which a renewal is applied for
 */
public record CertificateTerm(Integer validMonths, int renewalDays) {
    /** Of types of which nothing is set. */
    static final CertificateTerm ENDLESS = new CertificateTerm(null, 30);

    /** Five years from 2026-11-21 end with 2031-11-20; null: without end. */
    LocalDate lastDay(LocalDate firstDay) {
        return validMonths == null ? null : firstDay.plusMonths(validMonths).minusDays(1);
    }
}
