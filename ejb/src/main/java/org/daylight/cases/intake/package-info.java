/**
 * Part of the room {@code cases}: an application comes in, with its materials, and is accepted, supplemented, refused, or accepted by silence (收件、受理、补正).
 *
 * <p>Operations: {@link org.daylight.cases.intake.CaseRegistration}, {@link org.daylight.cases.intake.CaseAcceptance}, {@link org.daylight.cases.intake.CaseSupplements},
 * {@link org.daylight.cases.intake.CaseMaterials}, {@link org.daylight.cases.intake.EarlierApplications}, {@link org.daylight.cases.intake.FormProvision},
 * {@link org.daylight.cases.intake.OutsideAcceptance}; whoever says nothing has accepted: {@link org.daylight.cases.intake.DeemedAcceptance}.
 * May use: what the room may use.
 * Articles: APP-03 to APP-09, APP-13, ACC-01 to ACC-13, FLW-12 to FLW-14, FLW-18, TIM-09, RES-11 (000 art. 10; 002 art. 15-17; 004 art. 20-21).
 * Out of scope: what applicants do from home ({@code applicant}), the steps after acceptance (the base package).
 */
package org.daylight.cases.intake;
