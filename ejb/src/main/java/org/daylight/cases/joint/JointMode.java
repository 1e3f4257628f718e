package org.daylight.cases.joint;

/** How several departments handle a case together (JNT-08; 000 art. 3). */
public enum JointMode {
    /** 联合办理: each examines, the host decides. */
    JOINT,
    /** 集中受理: one window receives for all. */
    CONCENTRATED,
    /** 统一办理: one department handles for all. */
    UNIFIED
}
