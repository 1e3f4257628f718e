package org.daylight.supervision;

/** What a step means that a department's own system reports under a name of its own. */
public enum StepMeaning {
    /** 受理 */
    ACCEPTANCE,
    /** 承办 */
    HANDLING,
    /** 审核 */
    REVIEW,
    /** 批准 */
    DECISION,
    /** 办结 */
    COMPLETION,
    /** 不予受理; to be verified. */
    NOT_ACCEPTED,
    /** 不予批准; to be verified. */
    DENIED,
    /** 告知补正; to be verified. */
    SUPPLEMENT_ASKED,
    /** 行政复议、行政诉讼; to be verified. */
    CONTESTED,
    /** 撤销; to be verified. */
    REVOKED,
    /** Nothing to be verified, whatever its name sounds like. */
    NOTHING_SPECIAL;

    /** Whether a person is to say if it was a violation (000 art. 18). */
    public boolean isVerified() {
        return switch (this) {
            case NOT_ACCEPTED, DENIED, SUPPLEMENT_ASKED, CONTESTED, REVOKED -> true;
            default -> false;
        };
    }
}
