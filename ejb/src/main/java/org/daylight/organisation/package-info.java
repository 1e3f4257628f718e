/**
 * Departments of the district and the people on duty in them. The identity provider says who someone is and which roles they hold;
 * this room says for which department and on which days.
 *
 * <p>Operations: {@link org.daylight.organisation.StaffDirectory}. Events: none. May use: kernel.
 * Articles: AUT-08, AUT-14, AUT-15 (000 art. 14-15).
 * Out of scope: passwords and roles, authorisation letters (AUT-01), tiers of administration (AUT-09).
 */
package org.daylight.organisation;
