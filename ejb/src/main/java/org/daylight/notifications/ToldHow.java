package org.daylight.notifications;

/** How the applicant was told without a message. */
public enum ToldHow {
    IN_PERSON, PHONE
}
