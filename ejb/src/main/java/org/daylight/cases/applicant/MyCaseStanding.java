package org.daylight.cases.applicant;

/** Where a case stands for the applicant: what happens next, and who has to act. */
public enum MyCaseStanding {
    WAITING_FOR_ACCEPTANCE,
    /** The applicant has to hand something in. */
    SUPPLEMENT_WANTED,
    UNDER_WAY,
    /** The limit stands still by law. */
    PAUSED,
    /** Granted; the applicant collects it, or it is being sent. */
    READY, ON_ITS_WAY, DELIVERED, DENIED, NOT_ACCEPTED, WITHDRAWN;

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return ordinal() >= DELIVERED.ordinal();
    }
}
