package org.daylight.consultation;

/** What happens to a question. */
public enum QuestionStep {
    ASKED, ASSIGNED, TRANSFERRED, ANSWERED, PUBLISHED, WITHHELD
}
