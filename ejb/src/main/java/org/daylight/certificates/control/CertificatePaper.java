package org.daylight.certificates.control;

import java.time.LocalDate;

/**
 * What stands on a certificate.
 *
 * @param verificationCode as stored; printed in groups
 * @param verificationUrl  what the QR code carries
 */
record CertificatePaper(String nameZh, String nameEn, String number, String holder, String matter, String itemZh, String itemCode,
                        String caseNumber, String issuerZh, LocalDate issuedOn, String verificationCode, String verificationUrl) {
}
