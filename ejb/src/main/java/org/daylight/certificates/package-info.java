/**
 * Certificates (证照): a granted case has its certificate in the transaction of the decision; anyone may verify it.
 *
 * <p>Operations: {@link org.daylight.certificates.Certificates} verifies for the public, shows and hands out for staff.
 * <p>Events: observes {@link org.daylight.cases.CaseDecided} inside its transaction: a grant is issued a number (GB/T 36904, check character
 * ISO 7064 MOD 37,36), a verification code that nobody guesses, and a PDF of one page whose QR code leads to the public page; the case's
 * journal gets {@code CERTIFICATE_ISSUED} with the number. Where a certificate cannot be issued nothing is granted.
 * <p>Settings: system property {@code daylight.public.url}, the public address that QR codes carry.
 * <p>May use: kernel, items, organisation, cases.
 * <p>Articles: RES-06 (001 二 限时办结), RES-08 (000 art. 20(8)).
 * <p>Out of scope: the electronic seal and signature (RES-01), renewal and revocation, and the push into the certificate store 证照库
 * (RES-10), for which the identifier already has the store's form.
 */
package org.daylight.certificates;
