package org.daylight.accountability;

/** What was done in a finding. */
public enum FindingActKind {
    OPENED,
    /** Somebody was heard (询问). */
    HEARD,
    EVIDENCE,
    /** The person concerned, or the head of the unit, stated their view (陈述申辩). */
    STATEMENT, CONCLUDED, PROPOSED, SENT_BACK, DECIDED,
    /** The person concerned has opened the decision. */
    READ, APPEALED, APPEAL_DECIDED, REFERRED, REFERRAL_ENDED,
    /** An order to rectify was linked (ACT-25). */
    ORDER_LINKED,
    /** What it rested on fell. */
    WITHDRAWN
}
