/**
 * Limits of cases: a budget in working days, a start, a ledger of pauses, and the warning and due moments that follow from them, which can
 * be computed again and explained day by day. A case runs several at once.
 * <ul>
 * <li>Operations: start, pause, resume, stop, explain, and following a new calendar, all in
 * {@link org.daylight.deadlines.Countdowns}.</li>
 * <li>Events: none; who calls is told what came of it.</li>
 * <li>May use: {@code kernel}, {@code calendar}.</li>
 * <li>Articles: TIM-01, TIM-02, TIM-04, TIM-05, TIM-08, TIM-15 (000 art. 19(1), 004 art. 24, 30, 002 art. 20(2)); Administrative Licensing
 * Law art. 45 and 82; Civil Code art. 201.</li>
 * <li>Out of scope: who may pause and why, cards, colours of lights, limits in natural days or hours, extensions.</li>
 * </ul>
 */
package org.daylight.deadlines;
