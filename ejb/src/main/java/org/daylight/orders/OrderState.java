package org.daylight.orders;

/** Whether an order goes on. */
public enum OrderState {
    /** 督办中 */
    OPEN,
    /** 已办结: each part was accepted or found poor. */
    CLOSED,
    /** 已撤回 */
    WITHDRAWN
}
