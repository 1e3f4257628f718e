/**
 * Whether what happened follows the flow (流程监察), logs for process mining, and what other limits would have meant.
 *
 * <p>Every step is checked against the fixed flow of its item's version within the same second, and those that a department's own system reports against the flow that was set
 * for that department; a deviation is a signal of the profile's own rule and accuses nobody. Whole logs are checked beside the page, in bounded memory. People leave in an event log
 * under names that hold for that file alone.
 *
 * <p>Operations: {@link org.daylight.conformance.ConformanceCheck}, {@link org.daylight.conformance.ReferenceFlows}, {@link org.daylight.conformance.EventLogExport},
 * {@link org.daylight.conformance.WhatIf}, {@link org.daylight.conformance.Reconciliation}. Watches: {@link org.daylight.conformance.ConformanceWatch}.
 * May use: kernel, audit, calendar, organisation, profiles, items, deadlines, cases, signals. Reads the tables of cases, limits and of what is tied to a case in volume.
 * Articles: MON-01, MON-13, MON-16, MON-25, SIG-29, ACT-10 (000 art. 16(1), 21(5), 30(8); 002 art. 20(3), 22; 004 art. 32(1)).
 * Out of scope: what people make of a signal; limits themselves; taking logs in.
 */
package org.daylight.conformance;
