package org.daylight.orders;

/** What the re-check of an answer found. */
public enum OrderVerdict {
    /** 通过 */
    ACCEPTED,
    /** 退回: to be answered again within a new limit. */
    RETURNED,
    /** 整改不力; of a rectification only. */
    POOR
}
