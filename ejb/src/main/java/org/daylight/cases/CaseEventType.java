package org.daylight.cases;

/** What happened to a case. {@code HANDLED}, {@code REVIEWED} and {@code DECIDED} carry the payload {@code {"agree"}}. */
public enum CaseEventType {
    REGISTERED, ACCEPTED, NOT_ACCEPTED, HANDLED, REVIEWED, DECIDED, CLOSED, SUSPENDED, RESUMED, CERTIFICATE_ISSUED,
    /** A light changed because time passed or a step was taken; payload {@code {"from", "to"}}. */
    LIGHT_CHANGED,
    /** A step that a department's own system reported; its name is the source's. */
    REPORTED_STEP,
    /** The deadline moved, by a later report or by a notice of holidays; payload {@code {"from", "to"}}. */
    DEADLINE_MOVED,
    /** A reported case ended. Not counted among its events, since the source has no such event. */
    REPORTED_END
}
