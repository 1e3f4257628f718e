package org.daylight.supervision;

/**
 * How many alarms there are of a signal.
 *
 * @param signal code such as {@code YELLOW_CARD}
 * @param open   nobody has settled them
 * @param passed of these, passed on to another room
 */
public record AlarmCount(String signal, long open, long passed, long settled) {
}
