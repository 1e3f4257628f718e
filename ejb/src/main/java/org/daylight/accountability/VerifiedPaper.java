package org.daylight.accountability;

import java.time.LocalDate;

/** What anybody who holds a paper of supervision is told of it: nothing of whom and what it is about. */
public record VerifiedPaper(String number, String organZh, String organEn, LocalDate issuedOn, State state) {

    /** Whether it still holds. */
    public enum State {
        IN_FORCE,
        /** A later paper takes its place. */
        REPLACED,
        /** It was taken back, or counts no more. */
        WITHDRAWN
    }
}
