package org.daylight.cases;

/** What is known of the reason of a delay (TIM-12, TIM-13); the last explanation counts. */
public enum LateStanding {
    /** Nobody explained: inaction of the handling department until somebody does (001 sec. 2). */
    UNEXPLAINED,
    /** Explained, and not assessed yet. */
    EXPLAINED,
    REASONABLE,
    /** Explained without a reasonable ground: a violation of the department (000 art. 31(2)). */
    UNREASONABLE
}
