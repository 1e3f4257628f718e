package org.daylight.organisation;

/** What an organ of the district is (ORG-01). */
public enum OrganKind {
    /** 区政府 */
    DISTRICT_GOVERNMENT,
    /** 政务办、行政审批服务中心 */
    CENTRE,
    /** 监察局 */
    SUPERVISION,
    /** 法制办 */
    LEGAL_OFFICE,
    /** 政务信息中心 */
    INFORMATION_CENTRE,
    /** 保密机关 */
    SECRECY,
    /** 部门：法定主体 */
    DEPARTMENT,
    /** 分中心 */
    BRANCH_CENTRE
}
