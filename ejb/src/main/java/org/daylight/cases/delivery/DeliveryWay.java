package org.daylight.cases.delivery;

/** How a result reaches the applicant (RES-04, RES-05). */
public enum DeliveryWay {
    /** 窗口领取 */
    WINDOW,
    /** 邮寄送达 */
    MAIL,
    /** 电子送达 */
    ONLINE
}
