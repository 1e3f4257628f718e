package org.daylight.cases;

/** Where a case stands: the kind of step that was completed last (FLW-04). Which step waits is told apart from it, by the item's flow. */
public enum CaseState {
    /** Received at the window or online, not yet accepted. */
    REGISTERED,
    /** 已受理 */
    ACCEPTED,
    /** 已承办 */
    HANDLED,
    /** 已审核 */
    REVIEWED,
    /** 已批准: decided, granted or denied */
    DECIDED,
    /** 已办结 */
    CLOSED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 申请人撤回 */
    WITHDRAWN,
    /** Lives in a department's own system, which reports it. */
    REPORTED
}
