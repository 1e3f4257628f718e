package org.daylight.organisation;

/** Rank inside the department. */
public enum StaffLevel {
    /** 一般人员 */
    STAFF,
    /** 中层 */
    MIDDLE,
    /** 副职领导 */
    DEPUTY_HEAD,
    /** 正职领导 */
    HEAD
}
