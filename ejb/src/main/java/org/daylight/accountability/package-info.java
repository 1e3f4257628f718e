/**
 * Accountability (责任追究): who answers for what supervision saw, person or unit; and the supervision of supervisors.
 *
 * <p>A finding begins with a signal of the ledger, however it came there, and goes through investigation with the right to be heard, conclusion, sanction proposed
 * by one and decided by another, and an appeal decided by a third. It carries the day of the act and the day on which it was confirmed. Confirmed findings on
 * persons of one department within a month raise the lead on the unit, which falls with them. A finding whose ground falls is withdrawn in the same transaction, and told.
 *
 * <p>Operations: {@link org.daylight.accountability.Findings} (leads, list, one), {@link org.daylight.accountability.Investigations},
 * {@link org.daylight.accountability.Sanctions}, {@link org.daylight.accountability.MyFindings}, {@link org.daylight.accountability.ConductRegister},
 * {@link org.daylight.accountability.SupervisorOperations}, and for the public {@link org.daylight.accountability.PaperVerification}. Events: observes {@link org.daylight.cards.CardFell}.
 * May use: kernel, audit, calendar, organisation, profiles, items, files, press, cases, notifications, signals, cards and orders.
 * Articles: ACT-01, ACT-03 to ACT-16, ACT-20 to ACT-25, MON-19, MON-22, MON-31, AUT-14, C26 (000 art. 28-32; 001 sec. 3(3); 002 art. 24, 27; 003 art. 40, 41; 004 art. 33-35).
 * Out of scope: how a fact is detected, cards and orders themselves, what a finding costs in an assessment.
 */
package org.daylight.accountability;
