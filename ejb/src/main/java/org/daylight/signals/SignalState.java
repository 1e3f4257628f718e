package org.daylight.signals;

/** What became of a signal. */
public enum SignalState {
    /** Nobody has settled it. */
    OPEN,
    /** A person found it true, and acted on it where the profile asks for an act. */
    CONFIRMED,
    /** A person found no violation, or exempted it. */
    DISMISSED,
    /** What it rested on is gone: the limit was moved, the explanation accepted, the fact corrected before anybody acted. */
    LAPSED,
    /** An order rests on it, and decides what comes of it. */
    PASSED_ON
}
