package org.daylight.authority;

/** Why a matter stays with the department instead of its window (AUT-05; 001 一(三)2). */
public enum ExceptionKind {
    /** 需部门领导班子集体讨论 */
    COLLECTIVE_DISCUSSION,
    /** 需上级部门审批 */
    HIGHER_APPROVAL
}
