package org.daylight.organisation;

/** What a round through the windows found. */
public enum InspectionKind {
    /** 正常 */
    IN_ORDER,
    /** 空岗 */
    POST_EMPTY,
    /** 迟开窗口 */
    LATE_OPENING,
    /** 着装不规范 */
    DRESS,
    /** 服务态度 */
    ATTITUDE,
    /** 上班时间办私事 */
    PRIVATE_MATTERS,
    /** 环境秩序 */
    DISORDER,
    /** 未一次性告知 */
    NOT_INFORMED_AT_ONCE,
    /** 其他 */
    OTHER
}
