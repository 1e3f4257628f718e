package org.daylight.cards;

/**
 * Event: the card counts as none from now on, whether it was revoked, an appeal granted, an exemption or a mitigation to nothing decided, or its explanation accepted.
 *
 * @param signalId the signal whose card it is
 */
public record CardFell(long cardId, String number, long signalId) {
}
