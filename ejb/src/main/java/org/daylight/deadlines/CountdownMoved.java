package org.daylight.deadlines;

/**
 * Event, in the transaction of the change: a new notice of holidays moved the warning or due day of a running limit.
 *
 * @param countdown as it stands now
 */
public record CountdownMoved(long caseId, CountdownView countdown) {
}
