/**
 * Part of the room {@code cases}: the result reaches the applicant, at the window or by mail, with a register of who took it and when (送达).
 *
 * <p>Operations: {@link org.daylight.cases.delivery.CaseDelivery}.
 * May use: what the room may use.
 * Articles: RES-03 to RES-05, RES-07, TIM-11, JNT-06 (000 art. 10(5); 004 art. 26-27).
 * Out of scope: the papers themselves (documents, certificates), messages (notifications).
 */
package org.daylight.cases.delivery;
