package org.daylight.cards;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cards.control.CardClosing;
import org.daylight.cards.control.CardListRepository;
import org.daylight.cards.control.CardListRepository.OpenClaim;
import org.daylight.cards.control.CardParties;
import org.daylight.cards.control.CardRepository;
import org.daylight.cards.control.CardRow;
import org.daylight.cards.control.CardRules;
import org.daylight.cards.control.CardTelling;
import org.daylight.kernel.Page;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;

/**
 * Door: supervision decides what the department claims, by the functional roles that the card's profile names: corrections and explanations who issues, appeals and
 * revocations who revokes, exemptions and mitigations who decides on those. Problems of {@link FunctionalRoles#require} (403), {@code card.unknown} (404),
 * {@code card.changed} (409) where somebody acted since the person looked, {@code card.over} (422) where nothing is left to decide.
 *
 * @article SIG-36, SIG-37, ACT-01, ACT-02, ACT-17 to ACT-19 (000 art. 21(2), 28, 29, 32), AUT-14
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
public class CardDecisions {
    private static final int MOST_CLAIMS = 500;

    @Inject
    CardRepository cards;
    @Inject
    CardListRepository lists;
    @Inject
    CardParties parties;
    @Inject
    CardClosing closing;
    @Inject
    CardTelling telling;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards the claim is decided. Accepted, a correction lets the card stand and stops what would follow; an explanation or exemption takes away its effect; an
     * appeal revokes it; a mitigation makes it lighter, or takes away its effect. Refused, everything stays as it was. {@code card.unknown-claim} (404),
     * {@code card.decided} (409), {@code card.own-issue} (403) where who issued decides the appeal, {@code card.not-lighter} (422), {@code card.reason-required} (422)
     * for a refusal, an appeal, exemption or mitigation without reasons.
     */
    @Audited
    public void decide(DecideClaim command) {
        CardRow card = parties.current(command.cardId(), command.version());
        requireNotOver(card);
        List<CardEventLine> events = cards.events(card.id());
        CardEventLine claim = claim(events, card, command.claim());
        String by = requireMay(card, claim);
        boolean wordless = command.accepted() && claim.type().isAnswer();
        String opinion = wordless ? CardRules.textOrNull(command.opinion()) : CardRules.reason(command.opinion());
        Instant now = clock.instant();
        CardKind lighter = command.accepted() && claim.type() == CardEventType.MITIGATION ? lighter(card, command.lighter()) : null;
        cards.event(card.id(), command.accepted() ? CardEventType.ACCEPTED : CardEventType.REJECTED, now, by, opinion, claim.ground(), claim.id(), List.of());
        if (command.accepted()) {
            closing.accepted(card, claim, lighter, by);
        } else {
            cards.change(card.id(), card.state(), card.effect());
        }
        telling.decided(card, claim);
    }

    /** Afterwards the card counts no more, and nothing follows from it. {@code card.reason-required} (422). */
    @Audited
    public void revoke(@Subject long cardId, int version, String reason) {
        CardRow card = parties.current(cardId, version);
        requireNotOver(card);
        String by = roles.require(session, card.profileVersionId(), profile(card).parameter(CardRules.REVOKED_BY), card.departmentCode(), card.caseId());
        cards.event(card.id(), CardEventType.REVOKED, clock.instant(), by, CardRules.reason(reason), null, null, List.of());
        closing.revoked(card, by);
    }

    /** Afterwards these persons answer for the matter; who did before stands in the event. {@code card.unknown-person} (400), {@code card.reason-required} (422). */
    @Audited
    public void name(@Subject long cardId, int version, List<ResponsiblePerson> persons, String reason) {
        CardRow card = parties.current(cardId, version);
        requireNotOver(card);
        String by = roles.require(session, card.profileVersionId(), CardRules.issuer(profile(card), card.ruleCode(), card.kind()), card.departmentCode(), card.caseId());
        String why = CardRules.reason(reason);
        persons.forEach(person -> staff.known(person.username()).orElseThrow(() -> new Problem(Problem.Kind.BAD_INPUT, "card.unknown-person", "ACT-01")));
        List<ResponsiblePerson> named = cards.persons(cardId);
        String before = named.stream().map(person -> person.level() + " " + person.username()).collect(Collectors.joining(", "));
        cards.name(cardId, persons);
        telling.named(card, named, persons);
        cards.event(cardId, CardEventType.PERSONS_CHANGED, clock.instant(), by, CardRules.textOrNull(why + "\n← " + before), null, null, List.of());
        cards.change(cardId, card.state(), card.effect());
    }

    /** Claims on which the caller may decide, the oldest first; of the oldest {@value #MOST_CLAIMS}. @param most how many are shown */
    public Page<WaitingMatter> waiting(int most) {
        List<OpenClaim> claims = lists.claims(roles.impartial(session), MOST_CLAIMS).stream().filter(this::decides).toList();
        return new Page<>(claims.stream().limit(most).map(claim -> new WaitingMatter(claim.cardId(), claim.number(), claim.departmentZh(), claim.departmentEn(), claim.dueOn())).toList(),
                claims.size());
    }

    private boolean decides(OpenClaim claim) {
        String role = decider(profiles.version(claim.profileVersionId()).content(), claim.ruleCode(), claim.kind(), claim.type(), claim.ground());
        return roles.holds(session, claim.profileVersionId(), role) && !(claim.type() == CardEventType.APPEAL && claim.issuedBy().equals(caller()));
    }

    /** What of it the caller may decide, for the page: claims, and whether the caller may revoke. */
    public boolean mayDecide(CardView card, CardEventLine claim) {
        return holds(card, claim.type()) && !(claim.type() == CardEventType.APPEAL && card.line().issuedBy().equals(caller()));
    }

    /** The role alone; whose matter it is the act says. */
    public boolean mayRevoke(CardView card) {
        return holds(card, CardEventType.APPEAL);
    }

    private boolean holds(CardView card, CardEventType claim) {
        ProfileContent profile = profiles.version(card.profileVersionId()).content();
        String role = claim.isAnswer() ? CardRules.issuer(profile, card.line().ruleCode(), card.line().kind())
                : claim == CardEventType.APPEAL ? profile.parameter(CardRules.REVOKED_BY) : profile.parameter("exemption-decided-by");
        return roles.holds(session, card.profileVersionId(), role);
    }

    private static CardEventLine claim(List<CardEventLine> events, CardRow card, long id) {
        CardEventLine claim = events.stream().filter(event -> event.id() == id && event.type().isClaim()).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "card.unknown-claim", "SIG-38"));
        if (!CardRules.waiting(card.state(), events).contains(claim)) {
            throw new Problem(Problem.Kind.CONFLICT, "card.decided", "SIG-38");
        }
        return claim;
    }

    private String requireMay(CardRow card, CardEventLine claim) {
        String by = roles.require(session, card.profileVersionId(), decider(profile(card), card.ruleCode(), card.kind(), claim.type(), claim.ground()), card.departmentCode(), card.caseId());
        if (claim.type() == CardEventType.APPEAL && by.equals(card.issuedBy())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "card.own-issue", "AUT-14");
        }
        return by;
    }

    private static String decider(ProfileContent profile, String ruleCode, CardKind kind, CardEventType claim, String ground) {
        return switch (claim) {
            case APPEAL -> profile.parameter(CardRules.REVOKED_BY);
            case EXEMPTION, MITIGATION -> CardRules.ground(profile, ground).decidedBy();
            default -> CardRules.issuer(profile, ruleCode, kind);
        };
    }

    /** A red card counts as a yellow one or as none, a yellow card as none. */
    private static CardKind lighter(CardRow card, CardKind to) {
        if (to == CardKind.RED_CARD || to != null && to == card.effect()) {
            throw new Problem(Problem.Kind.REFUSED, "card.not-lighter", "ACT-02");
        }
        return to;
    }

    private static void requireNotOver(CardRow card) {
        if (card.state().isOver()) {
            throw new Problem(Problem.Kind.REFUSED, "card.over", "SIG-38");
        }
    }

    private ProfileContent profile(CardRow card) {
        return profiles.version(card.profileVersionId()).content();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
