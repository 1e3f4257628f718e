package org.daylight.supervision;

/** By what a statistic is broken down. */
public enum ReportBy {
    DEPARTMENT, ITEM, WINDOW, OFFICER
}
