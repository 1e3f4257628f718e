package org.daylight.orders;

/** What happened to an order or a task of the higher platform. */
public enum OrderStep {
    /** 上级交办到达 */
    TASK,
    /** 签发 */
    ISSUED,
    /** 签收 */
    RECEIVED,
    /** 答复 */
    ANSWERED,
    /** 复核通过 */
    ACCEPTED,
    /** 退回重办 */
    RETURNED,
    /** 认定整改不力 */
    POOR,
    /** 办结 */
    CLOSED,
    /** 撤回 */
    WITHDRAWN
}
