package org.daylight.audit;

/** How what was tried ended. */
public enum Outcome {
    DONE, REFUSED, FAILED
}
