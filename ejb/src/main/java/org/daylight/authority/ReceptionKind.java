package org.daylight.authority;

/** How a window comes to receive an item (ORG-02, ORG-04; 003 art. 4, 10, 11). */
public enum ReceptionKind {
    /** 本部门受理 */
    OWN,
    /** 委托代为受理: another department's window, by document and for a period. */
    ENTRUSTED,
    /** 预约办理: by appointment. */
    APPOINTMENT
}
