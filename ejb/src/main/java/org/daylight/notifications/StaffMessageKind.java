package org.daylight.notifications;

/** Of what staff are told. */
public enum StaffMessageKind {
    CARD_ISSUED,
    /** The department explained, corrected or claimed something. */
    CARD_CLAIMED,
    /** What the department claimed was decided. */
    CARD_DECIDED,
    ORDER_ISSUED,
    /** The answer was sent back with a new limit. */
    ORDER_RETURNED,
    /** Tomorrow, as working days count, is the last day. */
    ORDER_DUE, ORDER_ANSWERED,
    FINDING_OPENED,
    /** The person concerned stated their view. */
    FINDING_STATED, FINDING_CONCLUDED, FINDING_DECIDED, FINDING_APPEAL_DECIDED,
    /** To the person concerned: what it rested on fell. */
    FINDING_WITHDRAWN,
    /** To who opened or decided it: it holds no more. */
    FINDING_FELL,
    /** The explanation of a delay was assessed. */
    LATENESS_ASSESSED
}
