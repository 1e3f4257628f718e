package org.daylight.accountability;

/** Where a finding of liability stands. */
public enum FindingState {
    /** 调查中 */
    INVESTIGATING,
    /** 已认定: found true; no sanction is proposed yet. */
    CONFIRMED,
    /** 待决定: a sanction waits for a second person. */
    PROPOSED,
    /** 已生效 */
    IN_FORCE,
    /** 申诉中: stays in force until the appeal is decided. */
    APPEALED,
    /** 不予认定 */
    NOT_CONFIRMED,
    /** 免责 (000 art. 32) */
    EXEMPT,
    /** 已撤回: what it rested on fell. */
    WITHDRAWN,
    /** 申诉后撤销 */
    REVOKED
}
