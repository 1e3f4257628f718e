package org.daylight.orders;

/** Where a letter of efficiency supervision stands. */
public enum EfficiencyLetterState {
    /** 待审批 */
    DRAFTED,
    /** 未批准 */
    REFUSED,
    /** 待答复: numbered, sealed and sent. */
    ISSUED,
    /** 已答复 */
    ANSWERED,
    /** 已跟踪 */
    FOLLOWED
}
