package org.daylight.conformance;

/** What a log is checked against. */
public enum Reference {
    /** The flow of the item's version of each case; for reported cases that which was set for the department. */
    FLOW,
    /** The way that most ended cases of the log took. */
    MOST_FREQUENT,
    /** Typed in by the person. */
    TYPED
}
