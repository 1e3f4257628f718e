package org.daylight.cards;

/** What happened to a card. */
public enum CardEventType {
    ISSUED, RECEIVED,
    /** 说明情况: claimed by the department. */
    EXPLANATION,
    /** 改正: claimed by the department. */
    CORRECTION,
    /** 申诉: claimed by the department. */
    APPEAL,
    /** 免责 (000 art. 32): claimed by the department. */
    EXEMPTION,
    /** 从轻、减轻或者免除 (000 art. 29): claimed by the department. */
    MITIGATION,
    /** A claim was accepted, or not. */
    ACCEPTED, REJECTED,
    REVOKED, PERSONS_CHANGED,
    /** A red card followed. */
    ESCALATED;

    /** Said by the department, to be decided by supervision. */
    public boolean isClaim() {
        return switch (this) {
            case EXPLANATION, CORRECTION, APPEAL, EXEMPTION, MITIGATION -> true;
            default -> false;
        };
    }

    /** Claims as long as the department owes an answer; the others also against a card that was corrected. */
    public boolean isAnswer() {
        return this == EXPLANATION || this == CORRECTION;
    }

    /** Says why by one of the grounds of the profile. */
    public boolean needsGround() {
        return this == EXEMPTION || this == MITIGATION;
    }
}
