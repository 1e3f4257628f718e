package org.daylight.organisation;

/** How a filing was decided. */
public enum FilingOutcome {
    /** 同意 */
    AGREED,
    /** 不同意 */
    REFUSED
}
