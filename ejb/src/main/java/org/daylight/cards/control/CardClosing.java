package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.cards.CardEventLine;
import org.daylight.cards.CardEventType;
import org.daylight.cards.CardFell;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardState;
import org.daylight.signals.EscalationLine;
import org.daylight.signals.Escalations;
import org.daylight.signals.SignalState;
import org.daylight.signals.Signals;

/**
 * What an accepted claim or a revocation does to a card and to what would follow from it. The ladder stops; a red card that is proposed already lapses where the reason
 * for it is gone: always with the card's effect, and with a correction that was reported in time and only accepted later.
 *
 * @article SIG-36, ACT-02, ACT-17 to ACT-19, C7 (000 art. 21(2), 29, 32)
 */
@ApplicationScoped
public class CardClosing {
    @Inject
    CardRepository cards;
    @Inject
    CardMatterRepository matters;
    @Inject
    Escalations escalations;
    @Inject
    Signals signals;
    @Inject
    Event<CardFell> fell;

    /** @param lighter of a mitigation: as which the card counts; null: as none */
    public void accepted(CardRow card, CardEventLine claim, CardKind lighter, String by) {
        switch (claim.type()) {
            case CORRECTION -> corrected(card, claim, by);
            case EXPLANATION -> over(card, CardState.EXPLAINED, "EXPLANATION_ACCEPTED", by);
            case EXEMPTION -> over(card, CardState.EXEMPTED, "EXEMPTED", by);
            case APPEAL -> over(card, CardState.REVOKED, "CARD_REVOKED", by);
            default -> mitigated(card, lighter, by);
        }
    }

    public void revoked(CardRow card, String by) {
        over(card, CardState.REVOKED, "CARD_REVOKED", by);
    }

    private void corrected(CardRow card, CardEventLine correction, String by) {
        cards.change(card.id(), CardState.CORRECTED, card.effect());
        escalations.stop(Escalations.From.CARD, card.id(), "CORRECTION_ACCEPTED");
        List<EscalationLine> steps = escalations.of(Escalations.From.CARD, card.id());
        if (steps.stream().noneMatch(step -> correction.at().isAfter(step.dueAt()))) {
            lapse(card, "CORRECTION_ACCEPTED", by);
        }
    }

    private void mitigated(CardRow card, CardKind lighter, String by) {
        if (lighter == null) {
            over(card, CardState.MITIGATED, CardEventType.MITIGATION.name(), by);
        } else {
            cards.change(card.id(), card.state(), lighter);
        }
    }

    private void over(CardRow card, CardState state, String because, String by) {
        cards.change(card.id(), state, null);
        escalations.stop(Escalations.From.CARD, card.id(), because);
        lapse(card, because, by);
        fell.fire(new CardFell(card.id(), card.number(), card.signalId()));
    }

    private void lapse(CardRow card, String because, String by) {
        matters.proposedFrom(card.id()).ifPresent(signal -> signals.settle(signal, SignalState.LAPSED, by, card.number() + " " + because));
    }
}
