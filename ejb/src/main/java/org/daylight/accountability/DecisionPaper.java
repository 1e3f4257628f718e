package org.daylight.accountability;

/** Which paper of a finding. */
public enum DecisionPaper {
    /** The decision as first made; stays readable after an appeal. */
    FIRST,
    /** The decision on the appeal, which takes its place. */
    AFTER_APPEAL
}
