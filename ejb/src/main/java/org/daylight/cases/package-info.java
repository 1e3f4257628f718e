/**
 * The life of an application from the window to the result (办件), and the history of cases that live in departments' own systems.
 *
 * <p>A native case goes 受理→承办→审核→批准→办结, one step after the other, each by a person of the case's department in the right role;
 * nobody holds two successive levels of 承办, 审核 and 批准. Every change is an event that is never altered. The dates of the leading
 * limit stand on the case row, so that every list reads one table and the light is one formula.
 *
 * <p>Operations: {@link org.daylight.cases.CaseRegistration}, {@link org.daylight.cases.CaseHandling}, {@link org.daylight.cases.CaseQueries};
 * for rooms above {@link org.daylight.cases.CaseJournal}, {@link org.daylight.cases.CaseReporting}, {@link org.daylight.cases.CaseLights}.
 * Events: {@link org.daylight.cases.CaseDecided}, in the deciding transaction.
 * May use: kernel, items, authority, organisation, calendar, profiles, audit, deadlines.
 * Articles: ORG-02 to ORG-04, ACC-01, ACC-02, ACC-09, ACC-13, FLW-04, FLW-05, FLW-11, FLW-12, FLW-13, FLW-20, TIM-01, TIM-05, TIM-08, TIM-10, AUT-08, AUT-13,
 * AUT-14, OPN-05 (000 art. 10, 16, 21; 002 art. 15-17, 20; 004 art. 13, 20-22, 24, 26, 29-30).
 * Out of scope: materials and supplements (ACC-04 and on), step templates of an item, joint cases, step limits (TIM-03), extensions (TIM-07), delivery.
 */
package org.daylight.cases;
