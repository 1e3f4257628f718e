package org.daylight.cases;

/** What makes the limits of an item doubtful: the first two are questions of law, the others of reason (TIM-15). */
public enum LimitFinding {
    /** The promise is longer than the law allows. */
    BEYOND_LAW,
    /** Cases that run now are promised for a day after their statutory limit. */
    CASES_BEYOND_LAW,
    /** The promise is as long as the law allows: nothing is promised. */
    EQUALS_LAW,
    /** The promise is at least twice what half of the cases took, and three working days more. */
    FAR_ABOVE_ACTUAL,
    /** In force for a year, and nobody applied. */
    NEVER_USED
}
