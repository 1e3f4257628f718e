/**
 * Supervision (电子监察): what everybody's cases look like at this moment, and the feed by which the city platform follows them.
 *
 * <p>Operations: {@link org.daylight.supervision.SupervisionBoard} shows cases by department, item, window and light, {@link org.daylight.supervision.BoardPulse} to the stream;
 * {@link org.daylight.supervision.SupervisionFeed} hands out case events and light changes by cursor, nothing lost or repeated;
 * {@link org.daylight.supervision.DoubleHundred} puts authorisation and on-site on-time completion side by side;
 * {@link org.daylight.supervision.LightWatch} has light changes announced each second; {@link org.daylight.supervision.BoardWatch} adds up events for the board.
 * <p>Events: none; light changes are events of the case ({@code LIGHT_CHANGED}).
 * <p>May use: kernel, calendar, organisation, profiles, authority, deadlines, cases, signals. Reads the tables of the cases and signals rooms for counts and for the feed; writes none of them.
 * <p>Articles: MON-06, MON-07 (000 art. 17), MON-30 (001 一(三)1), EXC-07 (002 art. 19, 24(1)), SIG-01, SIG-02 (000 art. 19(1)), SIG-04, AUT-04 (001 一(三)2).
 * <p>Out of scope: cards, verification, orders. A light is derived from limits and accuses nobody; a card is a legal act of its own.
 */
package org.daylight.supervision;
