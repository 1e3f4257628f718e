package org.daylight.organisation;

/** What can be done with a filing. */
public enum FilingAct {
    /** 提交 */
    FILED,
    /** 同意 */
    AGREED,
    /** 退回补正 */
    RETURNED,
    /** 不同意 */
    REFUSED,
    /** 撤回 */
    WITHDRAWN,
    /** 重新提交 */
    RESUBMITTED
}
