package org.daylight.items;

/** What a version does to its item (ITM-15: 设定、变更、撤销). */
public enum ItemChange {
    SET, CHANGE,
    /** Ends the item: the version in force ends on the day before this one takes effect. */
    REVOKE
}
