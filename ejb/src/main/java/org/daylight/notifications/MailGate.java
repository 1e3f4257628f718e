package org.daylight.notifications;

/**
 * Whether e-mail leaves the house.
 *
 * @param configured a mail server is set
 * @param waiting    e-mails that wait
 */
public record MailGate(boolean configured, long waiting) {
}
