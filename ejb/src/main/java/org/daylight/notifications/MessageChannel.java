package org.daylight.notifications;

/** How a message reaches the applicant. */
public enum MessageChannel {
    ON_SITE, E_MAIL, SMS
}
