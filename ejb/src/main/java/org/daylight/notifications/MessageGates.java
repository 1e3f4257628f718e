package org.daylight.notifications;

/**
 * Whether messages leave the house.
 *
 * @param mail        a mail server is set
 * @param sms         a gateway of text messages is set
 * @param mailWaiting e-mails that wait
 * @param smsWaiting  text messages that wait
 */
public record MessageGates(boolean mail, boolean sms, long mailWaiting, long smsWaiting) {
}
