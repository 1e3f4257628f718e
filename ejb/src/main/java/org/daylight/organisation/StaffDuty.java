package org.daylight.organisation;

/** What a person mainly does. */
public enum StaffDuty {
    /** 窗口 */
    WINDOW,
    /** 承办、审核、批准 */
    HANDLING,
    /** 专业录入 (ORG-23) */
    DATA_ENTRY,
    /** 管理 */
    MANAGEMENT,
    /** 监察 */
    SUPERVISION
}
