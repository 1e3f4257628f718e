package org.daylight.organisation;

/** How somebody came. */
public enum ContactChannel {
    /** 来电 */
    CALL,
    /** 来访 */
    VISIT,
    /** 来函 */
    LETTER,
    /** 网上 */
    ONLINE
}
