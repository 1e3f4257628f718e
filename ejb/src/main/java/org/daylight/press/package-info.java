/**
 * The printing press (文印): pages from templates as PDF with fonts, seals, QR codes and signatures; no business of its own.
 *
 * <p>Operations: {@link org.daylight.press.Press} takes an order in the caller's transaction, with every value that will stand on the page, and hands
 * out the finished sheet; {@link org.daylight.press.PrintRun} prints and signs after the commit, so that nobody's step waits for a page.
 * {@link org.daylight.press.DocumentSigner} is the port behind which a certified device can take the place of the software signers.
 * {@link org.daylight.press.VerificationCodes} makes the codes by which anyone who holds a paper verifies it.
 * <p>Templates: {@code /org/daylight/press/ROOM/VERSION/NAME.xhtml} in the resources; a released version is never edited, so that a sheet printed
 * again says the same.
 * <p>Events: an order wakes {@code PrintRun} after its commit; none go up.
 * <p>Settings: system properties {@code daylight.signing.algorithm} ({@code RSA} or {@code SM2}), {@code daylight.signing.password},
 * {@code daylight.signing.keystore}, {@code daylight.press.paused} and
 * {@code daylight.public.url}, the public address that the QR codes of verification codes carry.
 * <p>May use: kernel, organisation.
 * <p>Articles: FLW-16 (002 art. 17(4)), RES-01, TIM-10 (004 art. 26), RES-14, RES-16 (003 art. 33, 35).
 * <p>Out of scope: what a document says and who may see it; certified signing devices and the national time stamp; OFD.
 */
package org.daylight.press;
