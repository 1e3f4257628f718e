package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cards.CardEventType;
import org.daylight.cards.CardFile;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardState;
import org.daylight.cards.ResponsiblePerson;
import org.daylight.cards.control.CardMatterRepository.Matter;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.Escalations;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/** A proposal becomes a card, once: number, frozen evidence, persons, notice; its signal is confirmed and the ladder of its profile begins. */
@ApplicationScoped
public class CardIssuing {
    @Inject
    CardRepository cards;
    @Inject
    CardMatterRepository matters;
    @Inject
    EvidenceFreezing evidence;
    @Inject
    CardNotices notices;
    @Inject
    CardTelling telling;
    @Inject
    Signals signals;
    @Inject
    Escalations escalations;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    CalendarInForce calendar;
    @Inject
    Clock clock;

    /**
     * Callers have checked who may. {@code card.issued-already}, {@code card.settled} (409), {@code card.no-proposal} (422).
     *
     * @return id of the card
     */
    public long issue(SignalView signal, String by, String description, List<ResponsiblePerson> persons, List<CardFile> files) {
        requireOpen(signal);
        CardRow card = card(signal, by, description, files);
        long id = cards.add(card).orElseThrow(CardIssuing::already);
        cards.name(id, persons);
        cards.event(id, CardEventType.ISSUED, card.issuedAt(), by, null, null, null, files);
        Optional.ofNullable(card.fromCardId()).ifPresent(from -> cards.event(from, CardEventType.ESCALATED, card.issuedAt(), by, card.number(), null, null, List.of()));
        signals.settle(signal.id(), SignalState.CONFIRMED, by, card.number());
        escalations.begin(new Escalations.Origin(Escalations.From.CARD, id, card.kind().name(), card.profileVersionId(), card.caseId(), card.departmentCode(),
                signal.person()), card.issuedAt());
        notices.print(id, card, signal, persons);
        telling.issued(id, card, persons);
        return id;
    }

    private static void requireOpen(SignalView signal) {
        if (signal.state() == SignalState.CONFIRMED) {
            throw already();
        }
        if (signal.state() != SignalState.OPEN) {
            throw new Problem(Problem.Kind.CONFLICT, "card.settled", "SIG-38");
        }
    }

    private CardRow card(SignalView signal, String by, String description, List<CardFile> files) {
        CardKind kind = CardRules.kind(signal);
        ProfileContent profile = profiles.version(signal.profileVersionId()).content();
        Instant now = clock.instant();
        LocalDate today = LegalTime.dateOf(now);
        WorkingCalendar days = calendar.current().assumingWeekdays();
        Matter matter = matters.ofSignal(signal.id()).orElse(null);
        String number = CardRules.number(kind, today.getYear(), cards.nextSerial(kind, today.getYear()));
        String frozen = evidence.of(signal, matter, files);
        return new CardRow(0, 0, number, kind, kind, signal.id(), matters.cardBehind(signal.id()).orElse(null), signal.profileVersionId(), signal.ruleCode(),
                CardRules.article(profile, signal.ruleCode()), CardRules.clock(profile, signal.ruleCode()), matter == null ? null : matter.caseId(), signal.departmentCode(),
                description, frozen, EvidenceFreezing.sha256(frozen), by, now, CardRules.explainBy(profile, days, today), CardRules.correctBy(profile, days, today),
                CardState.ISSUED, null);
    }

    private static Problem already() {
        return new Problem(Problem.Kind.CONFLICT, "card.issued-already", "SIG-38");
    }
}
