package org.daylight.cases;

/** What was decided. */
public enum CaseOutcome {
    /** 准予 */
    GRANTED,
    /** 不予 */
    DENIED
}
