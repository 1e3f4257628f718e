package org.daylight.cases.intake;

/** Why an application is not accepted (Administrative Licensing Law art. 32). */
public enum NonAcceptanceGround {
    /** 依法不需要取得行政许可 */
    NOT_NEEDED,
    /** 不属于本机关职权范围 */
    NOT_COMPETENT,
    /** 未按要求补正 */
    NOT_SUPPLEMENTED,
    /** 不符合法定受理条件: with the condition named */
    CONDITION_NOT_MET
}
