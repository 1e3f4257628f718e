package org.daylight.notifications;

/** Where a message stands. */
public enum MessageState {
    /** 待发送 */
    QUEUED,
    /** 发送中: the border is at it. */
    SENDING,
    /** 已发送; on site: shown */
    SENT,
    /** 发送失败: no further attempt is made until somebody sends it again. */
    FAILED,
    /** 已放弃: somebody decided that it is not sent. */
    GIVEN_UP
}
