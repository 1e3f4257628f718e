package org.daylight.organisation;

/** Where working time was spent. */
public enum Place {
    /** 政务服务中心 */
    CENTRE,
    /** 本部门 */
    DEPARTMENT,
    /** 公务外出 */
    BUSINESS,
    /** 请假 */
    LEAVE
}
