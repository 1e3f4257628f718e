/**
 * The supervision profile (监察方案): palette, clocks, rules, ladder, due process, schemes, roles, publication schema and code lists as versioned data.
 * A version is drafted by one person and put in force by another, for the district or a department, from a day on; then it never changes, and a case keeps the one
 * that was in force when it was accepted.
 *
 * <p>Operations: {@link org.daylight.profiles.SupervisionProfiles} (what is in force, for everyone), {@link org.daylight.profiles.ProfileArchive} (all versions, findings,
 * comparison), {@link org.daylight.profiles.ProfileDrafting} (draft, ask, approve, withdraw). Events: {@link org.daylight.profiles.ProfileActivated}. May use: kernel, audit, organisation.
 * Articles: ITM-02 to ITM-08, AUT-11, AUT-14, C1 to C26, OPN-01. Out of scope: carrying out the rules (supervision), counting (deadlines), scoring by the schemes (assessment).
 */
package org.daylight.profiles;
