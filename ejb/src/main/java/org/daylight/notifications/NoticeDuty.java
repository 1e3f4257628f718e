package org.daylight.notifications;

/** Which notices, by the duty to tell. */
public enum NoticeDuty {
    /** Not told yet. */
    OPEN,
    /** Not told yet, and the last day has passed. */
    OVERDUE,
    DONE
}
