package org.daylight.orders;

/** How one side of a sampled case was found. */
public enum SampleMark {
    /** 合规 */
    FINE,
    /** 存疑 */
    DOUBTFUL,
    /** 违规 */
    WRONG
}
