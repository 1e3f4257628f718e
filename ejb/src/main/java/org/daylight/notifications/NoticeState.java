package org.daylight.notifications;

/** Where a notice stands. */
public enum NoticeState {
    /** 待告知: with the department. */
    WAITING,
    /** 待发送: on the public page, and queued for e-mail. */
    QUEUED,
    /** 发送中: the border is at it. */
    SENDING,
    /** 已发送 */
    SENT,
    /** 已当面或电话告知 */
    TOLD,
    /** 发送失败: no further attempt is made; the department sends again or tells otherwise. */
    FAILED
}
