package org.daylight.deadlines;

/** Which limit is counted (TIM-01); the same names as the clocks of the supervision profile, but for {@code OPINION} and {@code REPORTED}. */
public enum CountdownKind {
    /** 补正告知时限: five working days from receipt (Administrative Licensing Law art. 32). */
    SUPPLEMENT_NOTICE,
    /** 法定时限 */
    STATUTORY,
    /** 承诺时限, which gives a native case its light */
    PROMISED,
    /** 环节时限, one for each step of the flow that has one (TIM-03) */
    STEP,
    /** 协办意见时限, one for each opinion that was asked for (JNT-02) */
    OPINION,
    /** 初审上报时限 (FLW-09; Administrative Licensing Law art. 43) */
    FIRST_REVIEW_UPWARD,
    /** 颁证送达时限: ten working days from the grant (Administrative Licensing Law art. 44) */
    DELIVERY,
    /** A deadline that the reporting department's system set; an instant, not a number of days */
    REPORTED
}
