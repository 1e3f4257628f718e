package org.daylight.deadlines;

/** Which limit is counted (TIM-01). */
public enum CountdownKind {
    /** 法定时限 */
    STATUTORY,
    /** 承诺时限, which gives a native case its light */
    PROMISED,
    /** A deadline that the reporting department's system set; an instant, not a number of days */
    REPORTED
}
