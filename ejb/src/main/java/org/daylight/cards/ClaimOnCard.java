package org.daylight.cards;

import java.util.List;
import org.daylight.audit.Subject;

/**
 * Command: the department says something that supervision decides.
 *
 * @param version of the card as the person saw it
 * @param kind    a claim
 * @param ground  code of an exemption of the card's profile; null but for {@code EXEMPTION} and {@code MITIGATION}
 * @param text    4 letters to 4,000 characters
 */
public record ClaimOnCard(@Subject long cardId, int version, CardEventType kind, String ground, String text, List<CardFile> files) {
    public ClaimOnCard {
        files = List.copyOf(files);
    }
}
