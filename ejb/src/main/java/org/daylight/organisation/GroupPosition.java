package org.daylight.organisation;

/** Place in the leading group of a department (ORG-27). */
public enum GroupPosition {
    /** 组长 */
    LEADER,
    /** 副组长 */
    DEPUTY_LEADER,
    /** 成员 */
    MEMBER,
    /** 办公室主任 */
    OFFICE_HEAD,
    /** 办公室成员 */
    OFFICE
}
