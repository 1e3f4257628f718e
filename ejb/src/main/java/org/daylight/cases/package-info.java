/**
 * The life of an application from the window to the result (办件), and the history of cases that live in departments' own systems.
 *
 * <p>A native case goes along the flow of its item's version, ordinarily 受理→承办→审核→批准→办结, one step after the other, each within its own limit by a
 * person of the post and department that the flow names; nobody holds two successive levels of 承办, 审核 and 批准. Every change is an event that is never altered. The dates of the leading
 * limit stand on the case row, so that every list reads one table and the light is one formula.
 *
 * <p>Operations: {@link org.daylight.cases.CaseHandling}, {@link org.daylight.cases.CaseQueries}, {@link org.daylight.cases.MyTasks},
 * {@link org.daylight.cases.CaseReturns}, {@link org.daylight.cases.CaseHandover}, {@link org.daylight.cases.CaseFacts}, {@link org.daylight.cases.UpwardCases},
 * {@link org.daylight.cases.CaseLateness}, {@link org.daylight.cases.CaseCorrections}, {@link org.daylight.cases.Outages}, {@link org.daylight.cases.LimitReport};
 * in parts of the room: {@code intake} before and at acceptance, {@code applicant} for applicants themselves, {@code procedures} for what stops or lengthens
 * a limit, {@code joint} where departments work together, {@code delivery} of the result, {@code remedies} against it;
 * for rooms above {@link org.daylight.cases.CaseJournal}, {@link org.daylight.cases.CaseReporting}, {@link org.daylight.cases.CaseLights}.
 * Events: {@link org.daylight.cases.CaseDecided}, in the deciding transaction; {@link org.daylight.cases.CaseOverdue}, {@link org.daylight.cases.CasesEndedLate}, {@link org.daylight.cases.LatenessExplained} and {@link org.daylight.cases.LatenessAssessed}; {@link org.daylight.cases.intake.HolderAsked}, answered at once by rooms that keep certificates.
 * May use: kernel, items, authority, organisation, calendar, profiles, audit, files, applicants, deadlines. Reads the tables of applicants for whose a case is.
 * Articles: ORG-02 to ORG-04, ACC-01, ACC-02, ACC-09, ACC-13, FLW-04, FLW-05, FLW-11, FLW-12, FLW-13, FLW-20, TIM-01, TIM-05, TIM-08, TIM-10, AUT-08, AUT-13,
 * AUT-14, OPN-05, APP-03 to APP-09, APP-13, ACC-03 to ACC-11, FLW-14, FLW-18, TIM-09, RES-11 (000 art. 10, 16, 21; 002 art. 15-17, 20; 004 art. 13, 20-22, 24, 26, 29-30).
 * Out of scope: documents, certificates, fees and messages, which rooms above make of the news; lights of supervision.
 */
package org.daylight.cases;
