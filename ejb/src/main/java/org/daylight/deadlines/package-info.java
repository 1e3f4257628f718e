/**
 * Limits of cases: a budget in working days, a start, a ledger of pauses and extensions, and the warning and due moments that follow from them, which
 * can be computed again and explained day by day. A case runs several at once, and several of a kind.
 * <ul>
 * <li>Operations: start, replace, pause, resume, extend, lengthen, stop, explain, all in {@link org.daylight.deadlines.Countdowns}; what follows from a limit's
 * shape without a database in {@link org.daylight.deadlines.CountdownShape}.</li>
 * <li>Events: none; who calls is told what came of it.</li>
 * <li>May use: {@code kernel}, {@code calendar}.</li>
 * <li>Articles: TIM-01, TIM-02, TIM-03, TIM-04, TIM-05, TIM-07, TIM-08, TIM-14, TIM-15 (000 art. 19(1), 004 art. 24, 30, 003 art. 14,
 * 002 art. 20(2)); Administrative Licensing Law art. 42, 45 and 82; Civil Code art. 201.</li>
 * <li>Out of scope: who may pause and extend and why, cards, colours of lights, limits in natural days or hours.</li>
 * </ul>
 */
package org.daylight.deadlines;
