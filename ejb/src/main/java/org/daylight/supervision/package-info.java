/**
 * Supervision (电子监察): what everybody's cases look like at this moment, and the feed by which the city platform follows them.
 *
 * <p>Operations: {@link org.daylight.supervision.SupervisionBoard} shows cases by department, item, window and light, {@link org.daylight.supervision.BoardPulse} to the stream;
 * {@link org.daylight.supervision.SupervisionFeed} hands out case events and light changes by cursor, nothing lost or repeated;
 * {@link org.daylight.supervision.DoubleHundred} puts authorisation and on-site on-time completion side by side;
 * {@link org.daylight.supervision.LightWatch} has light changes announced each second; {@link org.daylight.supervision.BoardWatch} adds up events for the board.
 * <p>What rules of the profile see: detectors beneath {@code control} hear of acts in their transaction, and {@link org.daylight.supervision.DetectorWatch} lets the others look
 * every ten minutes; {@link org.daylight.supervision.Verification} settles what must be verified, {@link org.daylight.supervision.Alarms} what asks for handling,
 * {@link org.daylight.supervision.Leads} takes what only people find; {@link org.daylight.supervision.CaseVerifications} shows on a case what became of its marks.
 * {@link org.daylight.supervision.StepMeanings} keeps what the steps mean that departments' own systems report, {@link org.daylight.supervision.StepWatch} which they are.
 * {@link org.daylight.supervision.WaitingSignals} says which open signals wait for a supervisor who may act on them, {@link org.daylight.supervision.Verification#waiting} and
 * {@link org.daylight.supervision.Alarms#waiting} give them.
 * <p>Events: none; light changes are events of the case ({@code LIGHT_CHANGED}).
 * <p>May use: kernel, audit, calendar, organisation, profiles, items, authority, files, deadlines, cases, signals. Reads the tables of the cases and signals rooms for counts and for the feed, of items, organisation, audit, documents and exchange for detectors, of findings for alarms that were taken up; writes none of them.
 * <p>Articles: MON-06, MON-07 (000 art. 17), MON-30 (001 一(三)1), EXC-07 (002 art. 19, 24(1)), SIG-01, SIG-02 (000 art. 19(1)), SIG-04, AUT-04 (001 一(三)2), SIG-06 to SIG-34 (000 art. 18-21),
 * DUB-02 (002 art. 21), MON-16, MON-18 (002 art. 22, 23), ACT-05 to ACT-07, ACT-14, ACT-16 (000 art. 30, 31), ACT-20, ACT-21 (004 art. 33, 34).
 * <p>Out of scope: cards, orders, what becomes of a person. A light is derived from limits and accuses nobody; a card is a legal act of its own.
 */
package org.daylight.supervision;
