/**
 * Working days as the State Council published them: master data, one version per notice, an unpublished year is refused and never
 * guessed.
 * <ul>
 * <li>Operations: {@link org.daylight.calendar.Calendars#current()}, the same of {@link org.daylight.calendar.CalendarInForce} inside a transaction, and the questions of {@link org.daylight.calendar.WorkingCalendar}:
 * add, count, next, previous, name of a holiday; {@link org.daylight.calendar.Calendars#version(String)} for one that was in force once.</li>
 * <li>Events: none; {@link org.daylight.calendar.WorkingCalendar#version()} tells whether something changed.</li>
 * <li>May use: {@code kernel}.</li>
 * <li>Articles: TIM-02 (000 art. 19(1)); Administrative Licensing Law art. 82.</li>
 * <li>Out of scope: limits of cases, working hours, holidays of minority areas, entering a notice on a page.</li>
 * </ul>
 */
package org.daylight.calendar;
