/**
 * Supervision orders (督办单) and the planned work of supervisors.
 *
 * <p>A supervisor orders, of their own accord, from an open signal that proposes it, after criticism, or because the higher platform asks for it. An order is divided among
 * departments, each with its part, its limit in working days and its answers with files; a re-check accepts an answer, sends it back with a new limit, or finds a rectification
 * poor, which raises a lead for the accountability of the principal. What is not answered in time is followed by the ladder of the profile. Each step is kept for ever.
 *
 * <p>Window staff are checked by video or on site; a spot check is never changed and leads to a signal or an order.
 *
 * <p>Operations: {@link org.daylight.orders.SupervisionOrders} for supervisors, {@link org.daylight.orders.MyOrders} for departments, {@link org.daylight.orders.SignalOrders} for
 * who reads why a signal stands, {@link org.daylight.orders.HigherTasks} for the higher platform. Events: none of its own; signals and escalations are those of the ledger.
 * May use: kernel, audit, calendar, organisation, profiles, files, notifications, signals; reads cases in SQL.
 * Articles: DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-05 (001 sec. 3(3)), DUB-06 (001 sec. 3(2)1), SIG-05 (004 art. 31(3)), MON-04, MON-09 (000 art. 16(4), 17(4)), MON-15, MON-21 (002 art. 20(5), 24(1)), C4, C7.
 * Out of scope: explanations of overdue cases, cards, what becomes of a person.
 */
package org.daylight.orders;
