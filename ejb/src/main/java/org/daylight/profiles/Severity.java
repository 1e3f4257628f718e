package org.daylight.profiles;

/** How heavy a confirmed finding weighs. */
public enum Severity {
    /** 从轻 (000 art. 29) */
    LIGHTER,
    /** 一般 */
    ORDINARY,
    /** 情节严重 */
    GRAVE
}
