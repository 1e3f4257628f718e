package org.daylight.cards;

import java.util.List;
import org.daylight.press.Printout;
import org.daylight.profiles.Supervision.Exemption;
import org.daylight.signals.EscalationLine;

/**
 * A card with its whole life.
 *
 * @param version     to be given back with the next command
 * @param caseId      null: no case
 * @param evidence    canonical JSON as it was frozen
 * @param intact      the evidence still has its hash
 * @param fromNumber  the yellow card that this one follows; null: none
 * @param toNumber    the red card that followed; null: none
 * @param proposed    id of the open proposal of a red card that came from it; null: none
 * @param escalations what follows when nothing is accepted
 * @param events      the oldest first
 * @param waiting     claims that wait for a decision, the oldest first
 * @param grounds     of exemption and mitigation under the card's profile
 * @param notice      null: not printed
 */
public record CardView(CardLine line, int version, long signalId, long profileVersionId, Long caseId, String description, String evidence, String evidenceSha256,
                       boolean intact, Long fromId, String fromNumber, Long toId, String toNumber, Long proposed, List<ResponsiblePerson> persons,
                       List<EscalationLine> escalations, List<CardEventLine> events, List<CardEventLine> waiting, List<Exemption> grounds, Printout notice) {
}
