package org.daylight.organisation;

/** 职级 inside a department, the lowest first. */
public enum OfficeRank {
    /** 一般干部 */
    STAFF,
    /** 中层副职 */
    MID_LEVEL_DEPUTY,
    /** 中层正职 */
    MID_LEVEL,
    /** 班子成员 */
    LEADERSHIP;

    /** 中层以上 (001 二). */
    public boolean isMidLevelOrAbove() {
        return this != STAFF;
    }
}
