package org.daylight.authority;

/** What a window may be authorised to do with an item (AUT-02; 001 一(三)2). */
public enum Right {
    /** 受理权 */
    ACCEPT,
    /** 审批权 */
    APPROVE,
    /** 协调处置权 */
    COORDINATE,
    /** 办理结果送达权 */
    DELIVER,
    /** 应诉权 */
    RESPOND,
    /** 制证权 */
    CERTIFY
}
