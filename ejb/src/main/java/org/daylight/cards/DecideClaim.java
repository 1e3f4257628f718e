package org.daylight.cards;

import org.daylight.audit.Subject;

/**
 * Command: a claim is accepted or not.
 *
 * @param version of the card as the person saw it
 * @param claim   id of the event that claims
 * @param opinion may be null where a correction or an explanation is accepted
 * @param lighter of an accepted mitigation: the kind as which the card counts from now on, null for none; null for everything else
 */
public record DecideClaim(@Subject long cardId, int version, long claim, boolean accepted, String opinion, CardKind lighter) {
}
