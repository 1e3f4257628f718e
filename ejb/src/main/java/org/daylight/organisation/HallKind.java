package org.daylight.organisation;

/** What a hall is. */
public enum HallKind {
    /** 主大厅 */
    MAIN,
    /** 分大厅: needs the district government's consent */
    BRANCH,
    /** 部门大厅 */
    DEPARTMENT
}
