package org.daylight.cases;

/** Where a case lives. */
public enum CaseOrigin {
    NATIVE, REPORTED
}
