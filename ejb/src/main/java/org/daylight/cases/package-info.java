/**
 * The life of an application from the window to the result (办件), and the history of cases that live in departments' own systems.
 *
 * <p>A native case goes along the flow of its item's version, ordinarily 受理→承办→审核→批准→办结, one step after the other, each within its own limit by a
 * person of the post and department that the flow names; nobody holds two successive levels of 承办, 审核 and 批准. Every change is an event that is never altered. The dates of the leading
 * limit stand on the case row, so that every list reads one table and the light is one formula.
 *
 * <p>Operations: {@link org.daylight.cases.CaseRegistration}, {@link org.daylight.cases.CaseHandling}, {@link org.daylight.cases.CaseQueries},
 * {@link org.daylight.cases.MyTasks}, {@link org.daylight.cases.CaseReturns}, {@link org.daylight.cases.CaseHandover}, {@link org.daylight.cases.CaseFacts},
 * {@link org.daylight.cases.UpwardCases}, {@link org.daylight.cases.CaseLateness}, {@link org.daylight.cases.LimitReport}, {@link org.daylight.cases.CaseCorrections}, {@link org.daylight.cases.Outages};
 * for applicants {@link org.daylight.cases.MyDrafts}, {@link org.daylight.cases.MyApplications}, {@link org.daylight.cases.MyCases}; results reach them by
 * {@link org.daylight.cases.CaseDelivery};
 * beside the flow {@link org.daylight.cases.CaseProcedures}, {@link org.daylight.cases.CaseExtensions}, {@link org.daylight.cases.CaseFilings},
 * {@link org.daylight.cases.JointHandling}, {@link org.daylight.cases.JointMeetings}, {@link org.daylight.cases.GreenChannel}, {@link org.daylight.cases.OriginalsLog}, {@link org.daylight.cases.CaseAttachments};
 * before acceptance and when something is missing {@link org.daylight.cases.CaseAcceptance}, {@link org.daylight.cases.CaseSupplements},
 * {@link org.daylight.cases.CaseMaterials}, {@link org.daylight.cases.EarlierApplications}, {@link org.daylight.cases.FormProvision},
 * {@link org.daylight.cases.OutsideAcceptance}; whoever says nothing has accepted: {@link org.daylight.cases.DeemedAcceptance};
 * for rooms above {@link org.daylight.cases.CaseJournal}, {@link org.daylight.cases.CaseReporting}, {@link org.daylight.cases.CaseLights}.
 * Events: {@link org.daylight.cases.CaseDecided}, in the deciding transaction; {@link org.daylight.cases.HolderAsked}, answered at once by rooms that keep certificates.
 * May use: kernel, items, authority, organisation, calendar, profiles, audit, files, applicants, deadlines. Reads the tables of applicants for whose a case is.
 * Articles: ORG-02 to ORG-04, ACC-01, ACC-02, ACC-09, ACC-13, FLW-04, FLW-05, FLW-11, FLW-12, FLW-13, FLW-20, TIM-01, TIM-05, TIM-08, TIM-10, AUT-08, AUT-13,
 * AUT-14, OPN-05, APP-03 to APP-09, APP-13, ACC-03 to ACC-11, FLW-14, FLW-18, TIM-09, RES-11 (000 art. 10, 16, 21; 002 art. 15-17, 20; 004 art. 13, 20-22, 24, 26, 29-30).
 * Out of scope: documents, certificates, fees and messages, which rooms above make of the news; lights of supervision.
 */
package org.daylight.cases;
