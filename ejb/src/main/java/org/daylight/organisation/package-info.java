/**
 * Organs, halls, windows and the people at them; what must be filed with the centre. The identity provider says who someone is and which roles
 * they hold; this room says for which department, on which days, and whether they are trained. Linked by user name only.
 * <ul>
 * <li>Operations: {@link org.daylight.organisation.StaffDirectory} (who may act, at which window),
 * {@link org.daylight.organisation.OrganisationRegister} and {@link org.daylight.organisation.OrganisationQueries} (organs, halls, windows),
 * {@link org.daylight.organisation.StaffRegister} and {@link org.daylight.organisation.StaffQueries} (people, training, leading groups),
 * {@link org.daylight.organisation.Filings} and {@link org.daylight.organisation.FilingQueries} (备案与申请),
 * {@link org.daylight.organisation.ConcentrationChecklist} (三集中三到位).</li>
 * <li>Posts and conduct: {@link org.daylight.organisation.Representatives} (首席代表), {@link org.daylight.organisation.Attendance} and
 * {@link org.daylight.organisation.AttendanceImport}, {@link org.daylight.organisation.Inspections}, {@link org.daylight.organisation.Appraisals},
 * {@link org.daylight.organisation.PerformanceRecords}, {@link org.daylight.organisation.FirstContacts} (首问), {@link org.daylight.organisation.Seals};
 * ORG-05, ORG-07 to ORG-11, ORG-13, ORG-17 to ORG-19, RES-12, RES-13, RES-16.</li>
 * <li>Events: {@link org.daylight.organisation.FilingDecided}; observes that somebody opens the audit trail.</li>
 * <li>May use: {@code kernel}, {@code audit}, {@code calendar}, {@code profiles}.</li>
 * <li>Articles: ORG-01 to ORG-03, ORG-12, ORG-14 to ORG-16, ORG-20 to ORG-27, ITM-19, ITM-21, ITM-22, ITM-33, AUT-06, AUT-08 to AUT-11, AUT-14,
 * AUT-15.</li>
 * <li>Out of scope: passwords and roles, letters of authorisation (AUT-01), what a decided filing means for items and authority.</li>
 * </ul>
 */
package org.daylight.organisation;
