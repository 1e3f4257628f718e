/**
 * The supervision profile (监察方案): palette, clocks, rules, ladders, due process, schemes, roles, publication schema and code lists as versioned data.
 *
 * <p>Operations: {@link org.daylight.profiles.SupervisionProfiles}. Events: none. May use: kernel, audit.
 * Articles: C1 to C26, OPN-01. Out of scope: carrying out the rules (supervision), scoring by the schemes (assessment).
 */
package org.daylight.profiles;
