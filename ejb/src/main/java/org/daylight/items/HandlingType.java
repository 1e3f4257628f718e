package org.daylight.items;

/** 办件类型 (003 art. 27; C20). */
public enum HandlingType {
    /** 即办件 */
    INSTANT,
    /** 当天办结 */
    SAME_DAY,
    /** 承诺件 */
    PROMISED,
    /** 联办件 */
    JOINT,
    /** 上报件 */
    UPWARD
}
