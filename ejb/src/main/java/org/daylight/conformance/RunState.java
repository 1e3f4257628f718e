package org.daylight.conformance;

/** How a long question stands. */
public enum RunState {
    RUNNING, DONE, CANCELLED, FAILED
}
