package org.daylight.orders;

/** Which letter of efficiency supervision it is. */
public enum EfficiencyLetterKind {
    /** 行政效能监察建议书 */
    SUGGESTION,
    /** 行政效能监察告诫书 */
    ADMONITION
}
