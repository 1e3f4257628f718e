package org.daylight.notifications;

/** How a notice reaches the applicant; the public page of the case shows it in any case. */
public enum NoticeChannel {
    ON_SITE, E_MAIL
}
