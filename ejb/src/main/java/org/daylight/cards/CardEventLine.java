package org.daylight.cards;

import java.time.Instant;
import java.util.List;

/**
 * An event of a card's life.
 *
 * @param actorZh null: the system, or no longer known
 * @param ground  code of what is claimed; null: none
 * @param answers id of the claim that was decided; null: none
 */
public record CardEventLine(long id, CardEventType type, Instant at, String actor, String actorZh, String actorEn, String text, String ground, Long answers,
                            List<CardFile> files) {
}
