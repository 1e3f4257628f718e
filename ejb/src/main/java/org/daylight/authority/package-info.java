/**
 * What windows may do: letters of authorisation (授权书) with rights per item and the rates that follow from them, which window receives which item,
 * and which items are in the hall (应进必进).
 *
 * <p>Operations: {@link org.daylight.authority.LettersOfAuthorisation}, {@link org.daylight.authority.AuthorityReport};
 * {@link org.daylight.authority.WindowItems}; {@link org.daylight.authority.HallReport}, {@link org.daylight.authority.HallSelection};
 * {@link org.daylight.authority.Reception} for rooms above. Events: none; observes decided filings of the organisation room.
 * May use: kernel, audit, calendar, profiles, organisation, items. Reads the tables of items and organisation for lists and counts.
 * Articles: ORG-02, ORG-03, ORG-04, ITM-19 to ITM-25, ITM-34, AUT-01 to AUT-03, AUT-05, AUT-06 (000 art. 3, 5, 10; 001 一; 003 art. 4, 8-11), C11, C16.
 * Out of scope: on-time rates and 双百 (supervision), seals and chief representatives (organisation), who approves which step (items).
 */
package org.daylight.authority;
