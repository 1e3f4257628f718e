package org.daylight.consultation;

/** How it came in. */
public enum QuestionChannel {
    ONLINE, PHONE, LETTER, WINDOW
}
