package org.daylight.fees;

/** Where a bill stands. */
public enum BillState {
    /** 待缴费 */
    OPEN,
    /** 已缴费 */
    PAID,
    /** 待退费: paid, and the case was withdrawn. */
    REFUND,
    /** 已作废 */
    CANCELLED
}
