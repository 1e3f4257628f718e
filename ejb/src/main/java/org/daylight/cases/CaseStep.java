package org.daylight.cases;

/** What can be done to a case next. */
public enum CaseStep {
    ACCEPT, HANDLE, REVIEW, DECIDE, CLOSE, SUSPEND, RESUME
}
