package org.daylight.items;

/** How 生效前15日内完成申报 is read (C25; 002 art. 13). */
public enum ReportReading {
    /** At the latest so many days before the first day in force. */
    AT_LATEST,
    /** Within the last so many days before it: the report is due on the day before the first day in force. */
    WITHIN
}
