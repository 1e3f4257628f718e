/**
 * Certificates (证照): a granted case has its certificate in the transaction of the decision; it lives on in versions and states; anyone may verify it.
 *
 * <p>Operations: {@link org.daylight.certificates.Certificates} verifies for the public, lists, shows and hands out for staff;
 * {@link org.daylight.certificates.HeldCertificates} says what a holder has; {@link org.daylight.certificates.CertificateActs} suspends, restores, changes, renews, annuls and revokes;
 * {@link org.daylight.certificates.CertificateTerms} ends those whose last day is over; {@link org.daylight.certificates.CertificateStoreOutbox} and
 * {@link org.daylight.certificates.CertificatePushes} carry them to the certificate store.
 * <p>Events: observes {@link org.daylight.cases.CaseDecided} inside its transaction: a grant is issued a number (GB/T 36904, check character
 * ISO 7064 MOD 37,36), a verification code that nobody guesses, the department's electronic seal, and a sheet that the press prints and signs after the
 * commit; the case's journal gets {@code CERTIFICATE_ISSUED}, later {@code CERTIFICATE_CHANGED}. Where a certificate cannot be issued nothing is granted.
 * A grant that is revoked ({@link org.daylight.cases.CaseNews}) takes its certificates with it.
 * <p>Settings: how long certificates of a type are valid is data.
 * <p>May use: kernel, organisation, items, press, cases.
 * <p>Articles: RES-01, RES-06 (001 二 限时办结), RES-08 (000 art. 20(8)), RES-10, RES-11 (004 art. 24-27); Administrative Licensing Law art. 44, 49, 50, 69, 70.
 * <p>Out of scope: documents other than certificates; the transport to the certificate store; certificates that other systems issued.
 */
package org.daylight.certificates;
