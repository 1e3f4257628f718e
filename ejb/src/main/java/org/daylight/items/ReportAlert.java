package org.daylight.items;

/** How a report that has not been made stands (ITM-13). */
public enum ReportAlert {
    DUE_SOON, LATE
}
