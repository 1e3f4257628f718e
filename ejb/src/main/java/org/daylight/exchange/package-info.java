/**
 * Messages of other systems: what came in, in which order it is applied, and what became of it. No transport: the border module
 * carries the bytes, keeps them and reads them.
 *
 * <p>Operations: {@link org.daylight.exchange.MessageIntake} accepts, {@link org.daylight.exchange.MessageApplication} applies exactly once,
 * {@link org.daylight.exchange.ExchangeJournal} shows messages and receipts.
 * <p>A message is accepted when its bytes lie complete in the journal and its row is committed (RECEIVED). It is claimed (RUNNING), one at a
 * time for each department, and ends as APPLIED, DUPLICATE (the same bytes were applied before) or REJECTED (nothing of it was taken, with
 * line and reason). What it changes and its receipt are one transaction; a message whose transaction did not end is taken up again, and
 * after the fifth fault it is rejected with the number under which the fault was logged. Cases that cannot be taken do not hold up the
 * others: they are refused with line and reason.
 * <p>Events: none. May use: cases, organisation, audit, kernel.
 * <p>Articles: EXC-01, EXC-03, EXC-05, EXC-06, EXC-07; MON-18 as far as event time, recording time and source are kept; C17.
 * <p>Out of scope: what a legal lag is and who is alerted (supervision), sending (outbox), reconciliation with manual statistics.
 */
package org.daylight.exchange;
