/**
 * What waits for whoever keeps the house running: dead letters of all rooms (死信), which failed for the last time and wait for a person, as figures.
 * <ul>
 * <li>Operations: none for people; {@link org.daylight.operations.DeadLetterWatch} publishes the figures at {@code /metrics}.</li>
 * <li>May use: {@code kernel}; reads the view {@code dead_letter}, in which each room's table of what may fail has a line.</li>
 * <li>Articles: MON-16.</li>
 * <li>Out of scope: trying again, which each room's own page does.</li>
 * </ul>
 */
package org.daylight.operations;
