package org.daylight.orders;

/** How a spot check was made. */
public enum SpotCheckWay {
    /** 视频 */
    VIDEO,
    /** 现场 */
    ON_SITE
}
