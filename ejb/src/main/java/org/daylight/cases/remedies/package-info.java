/**
 * Part of the room {@code cases}: reconsideration, litigation and revocation as records on the case (行政复议、行政诉讼、撤销).
 *
 * <p>Operations: {@link org.daylight.cases.remedies.LegalRemedies}.
 * May use: what the room may use.
 * Articles: FLW-25 (000 art. 18(4)(5); Licensing Law art. 69).
 * Out of scope: the certificate's own state (certificates), the verification queue (supervision).
 */
package org.daylight.cases.remedies;
