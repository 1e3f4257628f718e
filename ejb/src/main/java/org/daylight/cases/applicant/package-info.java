/**
 * Part of the room {@code cases}: what applicants and their agents do themselves: draft, apply, supplement, follow and withdraw their own cases (我的办件).
 *
 * <p>Operations: {@link org.daylight.cases.applicant.MyDrafts}, {@link org.daylight.cases.applicant.MyApplications}, {@link org.daylight.cases.applicant.MyCases}.
 * May use: what the room may use.
 * Articles: APP-01 to APP-04, APP-13, OPN-05, RES-02 (002 art. 15-16; 004 art. 20).
 * Out of scope: real names and mandates, which the room {@code applicants} keeps.
 */
package org.daylight.cases.applicant;
