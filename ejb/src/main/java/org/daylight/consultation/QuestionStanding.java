package org.daylight.consultation;

/** Which questions, by the duty to answer. */
public enum QuestionStanding {
    /** 待答复 */
    OPEN,
    /** 逾期未答复 */
    OVERDUE,
    /** 已答复 */
    ANSWERED
}
