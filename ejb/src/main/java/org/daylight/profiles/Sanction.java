package org.daylight.profiles;

/** 处理结果: what follows from a confirmed finding (000 art. 30, 31; 001 sec. 3(3)). */
public enum Sanction {
    /** 不予追究 */
    NONE,
    /** 批评教育 */
    CRITICISM,
    /** 警告 */
    WARNING,
    /** 记过 */
    DEMERIT,
    /** 记大过 */
    GRAVE_DEMERIT,
    /** 调离岗位 */
    REMOVAL_FROM_POST,
    /** 通报批评 */
    PUBLIC_CRITICISM,
    /** 通报批评并责令整改 */
    RECTIFICATION,
    /** 通报批评并追究领导责任 */
    LEADERS_ACCOUNTABLE
}
