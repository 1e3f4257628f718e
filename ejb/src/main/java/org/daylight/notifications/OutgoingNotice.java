package org.daylight.notifications;

/**
 * An e-mail to be sent.
 *
 * @param attempt   from 1; to be given back with its outcome
 * @param recipient address; never to be logged
 */
public record OutgoingNotice(long id, int attempt, String recipient, String caseNumber, String itemZh, String itemEn, String textZh, String textEn) {
}
