package org.daylight.organisation;

/** Where a filing stands. */
public enum FilingState {
    /** 在办: waits for a step */
    OPEN,
    /** 已退回: to be corrected by who filed it */
    RETURNED,
    /** 已同意 */
    AGREED,
    /** 不同意 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN
}
