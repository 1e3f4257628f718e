package org.daylight.notifications;

/**
 * An e-mail or a text message to be sent.
 *
 * @param attempt   from 1; to be given back with its outcome
 * @param recipient address or number; never to be logged
 */
public record OutgoingMessage(long id, int attempt, String recipient, String caseNumber, String subjectZh, String subjectEn, String textZh, String textEn) {

    /** The same for each attempt, so that a gateway can tell a second one from a second message. */
    public String key() {
        return "daylight-" + id;
    }
}
