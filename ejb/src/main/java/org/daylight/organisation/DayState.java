package org.daylight.organisation;

/** What a day was for a person; the first that holds. */
public enum DayState {
    /** No working day, or the person was not on duty. */
    OFF,
    /** 假期或公务外出: leave or business over all working hours. */
    EXCUSED,
    /** 缺勤: a working day without any record. */
    ABSENT,
    /** 未签退: came and was not clocked out. */
    UNFINISHED,
    /** 迟到且早退 */
    LATE_AND_EARLY,
    /** 迟到 */
    LATE,
    /** 早退 */
    LEFT_EARLY,
    /** 出勤 */
    PRESENT,
    /** Today or later, without a record. */
    AHEAD
}
