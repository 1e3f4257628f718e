/**
 * Who did what, what was refused and what failed: a trail that is only added to.
 * <ul>
 * <li>Operations: {@link org.daylight.audit.Audited} on doors of rooms above, with {@link org.daylight.audit.Subject};
 * {@link org.daylight.audit.AuditTrail} where a line must be written by hand; {@link org.daylight.audit.AuditReading} for who reads it.</li>
 * <li>Events: {@link org.daylight.audit.TrailOpened}, before anything is shown.</li>
 * <li>May use: {@code kernel}.</li>
 * <li>Articles: OPS-05 (004 art. 14, 34(1)), AUT-13, AUT-16.</li>
 * <li>Out of scope: what happens to cases, which is written as events of the case; sealing the trail.</li>
 * </ul>
 */
package org.daylight.audit;
