package org.daylight.organisation;

/** How a person is employed. */
public enum EmploymentKind {
    /** 公务员 */
    CIVIL_SERVANT,
    /** 政府雇员 */
    GOVERNMENT_APPOINTED,
    /** 聘用人员 */
    CONTRACT
}
