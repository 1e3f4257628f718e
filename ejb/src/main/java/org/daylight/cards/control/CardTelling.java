package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cards.CardEventLine;
import org.daylight.cards.CardEventType;
import org.daylight.cards.ResponsiblePerson;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffTelling;
import org.daylight.notifications.TellStaff;
import org.daylight.signals.RaiseSignal;

/**
 * Who is told of a card: the head of its department and who is named are told what they must answer and what was decided; who issued it, what was claimed.
 *
 * @article SIG-38 (000 art. 19, 28), ACT-01 (000 art. 28)
 */
@ApplicationScoped
public class CardTelling {
    @Inject
    CardRepository cards;
    @Inject
    StaffTelling telling;

    void issued(long id, CardRow card, List<ResponsiblePerson> persons) {
        telling.tell(new TellStaff(StaffMessageKind.CARD_ISSUED, "card:" + id + ":ISSUED", id, card.number(), card.departmentCode(), true, names(persons), first(card)));
    }

    /** Who answers for the matter from now on and did not before. */
    public void named(CardRow card, List<ResponsiblePerson> before, List<ResponsiblePerson> now) {
        List<String> added = names(now).stream().filter(name -> !names(before).contains(name)).toList();
        if (!added.isEmpty()) {
            telling.tell(new TellStaff(StaffMessageKind.CARD_ISSUED, "card:" + card.id() + ":NAMED:" + card.version(), card.id(), card.number(), card.departmentCode(), false, added,
                    card.state().isOpen() ? first(card) : null));
        }
    }

    /** An appeal is decided by another person than the one who issued the card (AUT-14), and a delegated card was issued by nobody. */
    public void claimed(CardRow card, long claim, CardEventType kind) {
        if (kind != CardEventType.APPEAL && !RaiseSignal.DAYLIGHT.equals(card.issuedBy())) {
            telling.tell(new TellStaff(StaffMessageKind.CARD_CLAIMED, "card:" + card.id() + ":CLAIM:" + claim, card.id(), card.number(), card.departmentCode(), false,
                    List.of(card.issuedBy()), card.state().isOpen() ? card.correctBy() : null));
        }
    }

    public void decided(CardRow card, CardEventLine claim) {
        telling.tell(new TellStaff(StaffMessageKind.CARD_DECIDED, "card:" + card.id() + ":DECIDED:" + claim.id(), card.id(), card.number(), card.departmentCode(), true,
                names(cards.persons(card.id())), null));
    }

    /** The first of the days by which the department answers. */
    private static LocalDate first(CardRow card) {
        return card.explainBy().isBefore(card.correctBy()) ? card.explainBy() : card.correctBy();
    }

    private static List<String> names(List<ResponsiblePerson> persons) {
        return persons.stream().map(ResponsiblePerson::username).distinct().toList();
    }
}
