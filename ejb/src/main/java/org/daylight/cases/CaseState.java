package org.daylight.cases;

/** Where a case stands: the step that was completed last (FLW-04). */
public enum CaseState {
    /** Received at the window, not yet accepted. */
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
    /** Lives in a department's own system, which reports it. */
    REPORTED
}
