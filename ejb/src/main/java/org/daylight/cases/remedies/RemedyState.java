package org.daylight.cases.remedies;

/** Where a remedy stands; the last three are of a revocation. */
public enum RemedyState {
    /** 审理中 */
    OPEN,
    /** 申请人撤回 */
    WITHDRAWN,
    /** 维持 or 驳回 */
    UPHELD,
    /** 变更 */
    CHANGED,
    /** 撤销 by the organ or court */
    ANNULLED,
    /** 确认违法 */
    UNLAWFUL,
    /** 责令履行 */
    ORDERED,
    /** 其他 */
    OTHER,
    PROPOSED, REVOKED, REFUSED;

    /** Whether an organ or court may end a remedy so. */
    public boolean isResult() {
        return ordinal() >= WITHDRAWN.ordinal() && ordinal() <= OTHER.ordinal();
    }
}
