/**
 * The ledger of supervision signals (监察信号): what rules of a supervision profile saw, each once, with its evidence; what people make of it; and what follows by the
 * profile's ladder when nothing is done. A signal is a lead or a proposal and accuses nobody: cards, orders and findings of liability are acts of rooms above.
 *
 * <p>Operations: {@link org.daylight.signals.Signals}, {@link org.daylight.signals.Escalations}, {@link org.daylight.signals.TimedSignals} for lights in volume,
 * {@link org.daylight.signals.SignalReasons} for "why"; {@link org.daylight.signals.EscalationWatch} lets the ladder fire, and sets aside what cannot: {@link org.daylight.signals.SetAsideSteps}. Events: {@link org.daylight.signals.SignalRaised},
 * {@link org.daylight.signals.SignalSettled}, in the transaction in which it happened; signals that the clock raises in volume are not told one by one.
 * Who may act as a functional role of a profile, and in whose matters: {@link org.daylight.signals.FunctionalRoles}, as a condition on lists {@link org.daylight.signals.Impartial}.
 * May use: kernel, audit, calendar, organisation, profiles, items, deadlines, cases. Articles: SIG-01 to SIG-06, SIG-36, SIG-38, MON-16 (000 art. 18-21; 002 art. 22-23; 004 art. 31).
 * Out of scope: who verifies, issues a card or an order, and what becomes of a person.
 */
package org.daylight.signals;
