package org.daylight.conformance;

/** In which form an event log leaves. */
public enum LogFormat {
    /** IEEE 1849. */
    XES,
    /** Object-centric event log, version 2.0, as JSON. */
    OCEL
}
