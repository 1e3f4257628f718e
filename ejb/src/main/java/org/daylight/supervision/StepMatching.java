package org.daylight.supervision;

/** How the word of an entry and the name of a reported step come together. */
public enum StepMatching {
    /** The whole name. */
    EXACT,
    /** Anywhere in the name. */
    CONTAINS
}
