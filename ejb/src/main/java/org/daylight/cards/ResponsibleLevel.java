package org.daylight.cards;

/** Level of the division of work (000 art. 28). */
public enum ResponsibleLevel {
    /** 承办 */
    HANDLING,
    /** 审核 */
    REVIEW,
    /** 批准 */
    APPROVAL
}
