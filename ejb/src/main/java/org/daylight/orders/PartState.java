package org.daylight.orders;

/** Where a department's part of an order stands. */
public enum PartState {
    /** 待签收 */
    ISSUED,
    /** 待答复: the department has received it. */
    RECEIVED,
    /** 待复核: answered. */
    ANSWERED,
    /** 已退回: the answer was sent back with a new limit. */
    RETURNED,
    /** 已通过 */
    ACCEPTED,
    /** 整改不力: a lead for the accountability of the principal follows. */
    POOR,
    /** 已撤回 */
    WITHDRAWN;

    /** Whether the department owes an answer. */
    public boolean isWaiting() {
        return this == ISSUED || this == RECEIVED || this == RETURNED;
    }
}
