package org.daylight.supervision;

/**
 * Where a lead that a person raises comes from.
 *
 * @article MON-10 (000 art. 17(5)), MON-05 (000 art. 16(5))
 */
public enum LeadSource {
    /** 日常检查、抽查 */
    OWN_CHECK,
    /** 网上投诉 */
    COMPLAINT,
    /** 来信来访 */
    LETTER_OR_VISIT,
    /** 监督电话 */
    HOTLINE,
    /** 上级交办、其他部门移送 */
    HANDED_DOWN
}
