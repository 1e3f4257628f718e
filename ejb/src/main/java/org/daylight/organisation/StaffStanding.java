package org.daylight.organisation;

/** Whether a person may act today, and if not, why. */
public enum StaffStanding {
    /** 在岗 */
    ACTIVE,
    /** 待培训: no training record in force */
    UNTRAINED,
    /** 未到岗 */
    NOT_YET,
    /** 任期已满 */
    ENDED,
    /** 已离岗 */
    LEFT
}
