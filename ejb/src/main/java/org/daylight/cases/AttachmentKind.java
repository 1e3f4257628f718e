package org.daylight.cases;

/** Papers of acts beside the flow, each named by the id of its act. */
public enum AttachmentKind {
    PROCEDURE_REPORT, HEARING_MINUTES, MEETING_MINUTES,
    /** With which a remedy was filed, or a revocation proposed. */
    REMEDY_PAPER,
    /** With which it was decided. */
    REMEDY_RESULT
}
