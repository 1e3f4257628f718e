package org.daylight.cards;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cards.control.CardListRepository;
import org.daylight.cards.control.CardParties;
import org.daylight.cards.control.CardRepository;
import org.daylight.cards.control.CardRow;
import org.daylight.cards.control.CardRules;
import org.daylight.cards.control.CardTelling;
import org.daylight.files.Files;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.profiles.Supervision.Effect;
import org.daylight.profiles.Supervision.Exemption;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door: the department's side. Its head and who is named as responsible speak for it: {@code card.not-yours} (403) for everybody else, {@code card.unknown} (404),
 * {@code staff.not-on-duty} (403).
 *
 * @article SIG-36, SIG-38, ACT-02, ACT-17 to ACT-19 (000 art. 21(2), 28, 29, 32)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD})
public class CardAnswers {
    @Inject
    CardRepository cards;
    @Inject
    CardListRepository lists;
    @Inject
    CardParties parties;
    @Inject
    CardTelling telling;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Files files;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Afterwards the moment of the first opening is kept; nothing happens where somebody opened it before, or where the caller does not speak for the department. */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
            Roles.LEGAL_OFFICE})
    public void receive(@Subject long cardId) {
        CardRow card = cards.locked(cardId).orElseThrow(CardRules::unknown);
        if (card.state() == CardState.ISSUED && parties.speaks(session, card)) {
            received(card);
        }
    }

    /**
     * Afterwards the claim waits for supervision. {@code card.changed} (409), {@code card.claimed-already} (409) while one of the kind waits, {@code card.over} (422)
     * where nothing is left to say, {@code card.unknown-ground} (400), {@code card.reason-required} (422), {@code card.evidence-required} (422) for an exemption without
     * a file, {@code file.unknown} (404).
     */
    @Audited
    public void claim(ClaimOnCard command) {
        CardRow card = parties.current(command.cardId(), command.version());
        parties.requireSpeaks(session, card);
        requireOpenTo(card, command.kind());
        String text = CardRules.reason(command.text());
        if (command.kind().needsGround()) {
            requireGround(card, command);
        }
        command.files().forEach(file -> files.known(file.sha256()));
        if (card.state() == CardState.ISSUED) {
            received(card);
        }
        long claim = cards.event(card.id(), command.kind(), clock.instant(), caller(), text, command.kind().needsGround() ? command.ground() : null, null, command.files());
        telling.claimed(card, claim, command.kind());
        cards.change(card.id(), card.state() == CardState.ISSUED ? CardState.RECEIVED : card.state(), card.effect());
    }

    /** Whether the caller speaks for the department of the card. */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
            Roles.LEGAL_OFFICE})
    public boolean mayAnswer(long cardId) {
        return cards.byId(cardId).filter(card -> parties.speaks(session, card)).isPresent();
    }

    /** Cards to which the caller's side owes an answer, as far as 10,000. */
    public long owed() {
        return lists.owed(parties.ownSide(session));
    }

    /** The same by their next day, of explanation or correction. @param most how many are shown */
    public Page<WaitingMatter> waiting(int most) {
        return lists.owed(parties.ownSide(session), LegalTime.today(clock), most);
    }

    private void received(CardRow card) {
        cards.event(card.id(), CardEventType.RECEIVED, clock.instant(), caller(), null, null, null, List.of());
        cards.change(card.id(), CardState.RECEIVED, card.effect());
    }

    private void requireOpenTo(CardRow card, CardEventType kind) {
        if (kind == null || !kind.isClaim()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "card.no-claim", "SIG-38");
        }
        if (card.state().isOver() || kind.isAnswer() && !card.state().isOpen()) {
            throw new Problem(Problem.Kind.REFUSED, "card.over", "SIG-38");
        }
        if (CardRules.waiting(card.state(), cards.events(card.id())).stream().anyMatch(waiting -> waiting.type() == kind)) {
            throw new Problem(Problem.Kind.CONFLICT, "card.claimed-already", "SIG-38");
        }
    }

    private void requireGround(CardRow card, ClaimOnCard command) {
        Exemption ground = CardRules.ground(profiles.version(card.profileVersionId()).content(), command.ground());
        boolean exemption = command.kind() == CardEventType.EXEMPTION;
        if ((ground.effect() == Effect.NO_LIABILITY) != exemption) {
            throw new Problem(Problem.Kind.BAD_INPUT, "card.unknown-ground", "ACT-17");
        }
        if (exemption && command.files().isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "card.evidence-required", "ACT-17");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
