package org.daylight.items;

/** What is done in a step of an item's flow (FLW-04: 受理、承办、审核、批准、办结). */
public enum StepKind {
    ACCEPT, HANDLE, REVIEW, DECIDE, CLOSE,
    /** A special procedure, such as a hearing or an expert review. */
    SPECIAL
}
