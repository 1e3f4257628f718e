package org.daylight.fees;

/** Where the request for a reduction stands. */
public enum ReductionState {
    ASKED, APPROVED, REFUSED
}
