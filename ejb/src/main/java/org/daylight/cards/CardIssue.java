package org.daylight.cards;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cards.control.CardIssuing;
import org.daylight.cards.control.CardListRepository;
import org.daylight.cards.control.CardMatterRepository;
import org.daylight.cards.control.CardMatterRepository.Matter;
import org.daylight.cards.control.CardNotices;
import org.daylight.cards.control.CardParties;
import org.daylight.cards.control.CardRules;
import org.daylight.files.Files;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.daylight.supervision.WaitingSignals;

/**
 * Door: cards are issued by the functional role that the rule names, never in the own department's matter nor in a case that the person took part in. Problems of
 * {@link FunctionalRoles#require} (403), {@code signal.unknown} (404).
 *
 * @article SIG-06, SIG-13 to SIG-35, SIG-37, C6 (000 art. 19(2), 20, 21, 28), AUT-14
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
public class CardIssue {
    @Inject
    CardIssuing issuing;
    @Inject
    CardNotices notices;
    @Inject
    CardMatterRepository matters;
    @Inject
    CardListRepository lists;
    @Inject
    CardParties parties;
    @Inject
    WaitingSignals waiting;
    @Inject
    Signals signals;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    CalendarInForce calendar;
    @Inject
    StaffDirectory staff;
    @Inject
    Files files;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Open proposals, the newest first; an internal supervisor sees those of the own department. Sortable as {@link Signals#find}. @param kind null: both */
    public Page<SignalView> proposals(CardKind kind, String ruleCode, String departmentCode, String text, PageRequest page) {
        String own = parties.reach(session).departmentCode();
        List<String> kinds = kind == null ? CardKind.codes() : List.of(kind.name());
        return signals.find(new SignalFilter(kinds, ruleCode, SignalState.OPEN, own == null ? departmentCode : own, null, null, text, null, null), page);
    }

    /** Whether the notices that the caller issues bear the seal of the organ; where not, the head of the organ registers an electronic one. {@code staff.not-on-duty} (403). */
    public boolean isSealed() {
        return notices.isSealed(session.getCallerPrincipal().getName());
    }

    /** Proposals on which the caller may decide, the oldest first. @param most how many are shown */
    public Page<WaitingMatter> waiting(int most) {
        return waiting.of(session, CardKind.codes(), false, most, (profile, rule, signal) -> CardRules.issuer(profile, rule, CardKind.valueOf(signal)));
    }

    /** What the person sees before issuing. {@code card.no-proposal} (422), {@code signal.other-department} (403). */
    public CardProposal proposal(long signalId) {
        SignalView signal = signals.byId(signalId);
        CardRules.kind(signal);
        String own = parties.reach(session).departmentCode();
        if (own != null && !own.equals(signal.departmentCode())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "signal.other-department", "AUT-14");
        }
        ProfileContent profile = profiles.version(signal.profileVersionId()).content();
        WorkingCalendar days = calendar.current().assumingWeekdays();
        LocalDate today = LegalTime.today(clock);
        CardLine from = matters.cardBehind(signalId).flatMap(card -> lists.one(card, parties.reach(session))).orElse(null);
        return new CardProposal(signal, suggested(signal), from, CardRules.explainBy(profile, days, today), CardRules.correctBy(profile, days, today));
    }

    /** Who took the steps of the case, by level. {@code case.unknown} (404). */
    public List<ResponsiblePerson> persons(String caseNumber) {
        return matters.persons(matter(caseNumber).caseId());
    }

    /** Rules by which a card may be issued for the case without a proposal: those of the profile that the case keeps. {@code case.unknown} (404). */
    public List<Rule> rules(String caseNumber) {
        return CardRules.direct(profiles.version(profileOf(matter(caseNumber))).content());
    }

    /**
     * Afterwards the proposal is a card, and what its profile says follows from it unless the department answers. {@code card.issued-already},
     * {@code card.settled} (409), {@code card.no-proposal}, {@code card.reason-required} (422): without a description, or where others are named than those who took
     * the steps of the case without saying why, {@code card.unknown-person} (400), {@code file.unknown} (404).
     *
     * @return id of the card
     */
    @Audited
    public long issue(IssueCard command) {
        return issued(signals.byId(command.signalId()), command);
    }

    /**
     * Afterwards a signal of that rule stands for the case, raised by the person, and is a card. {@code card.proposed-already} (409) where the rule proposed it before,
     * {@code card.no-rule} (422) for a rule that issues no card, otherwise as {@link #issue}.
     *
     * @return id of the card
     * @article SIG-35 (000 art. 21)
     */
    @Audited
    public long issueDirectly(IssueDirectly command) {
        Matter matter = matter(command.caseNumber());
        long version = profileOf(matter);
        Rule rule = CardRules.direct(profiles.version(version).content()).stream().filter(one -> one.code().equals(command.ruleCode())).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "card.no-rule", "SIG-35"));
        Instant now = clock.instant();
        String by = roles.require(session, version, rule.issuer(), matter.departmentCode(), matter.caseId());
        String description = CardRules.reason(command.description());
        long signal = signals.raise(new RaiseSignal(version, rule.code(), "case:" + matter.caseId(), matter.caseId(), matter.departmentCode(), null,
                matter.itemVersionId(), now, by, Map.of("text", description), null))
                .orElseThrow(() -> new Problem(Problem.Kind.CONFLICT, "card.proposed-already", "SIG-35"));
        return issued(signals.byId(signal), new IssueCard(signal, description, command.persons(), command.reason(), command.files()));
    }

    /**
     * Afterwards the proposal is settled without a card: no violation was found, or another card stands for it. {@code card.reason-required} (422),
     * {@code card.no-proposal} (422), {@code signal.settled} (409).
     */
    @Audited
    public void dismiss(@Subject long signalId, String reason) {
        SignalView signal = signals.byId(signalId);
        String by = requireIssuer(signal);
        signals.settle(signalId, SignalState.DISMISSED, by, CardRules.reason(reason));
    }

    private String requireIssuer(SignalView signal) {
        CardKind kind = CardRules.kind(signal);
        ProfileContent profile = profiles.version(signal.profileVersionId()).content();
        Long caseId = matters.ofSignal(signal.id()).map(Matter::caseId).orElse(null);
        return roles.require(session, signal.profileVersionId(), CardRules.issuer(profile, signal.ruleCode(), kind), signal.departmentCode(), caseId);
    }

    private long issued(SignalView signal, IssueCard command) {
        String by = requireIssuer(signal);
        String description = CardRules.reason(command.description());
        command.persons().forEach(person -> requireKnown(person.username()));
        if (!isSame(suggested(signal), command.persons())) {
            description = CardRules.reason(description + "\n责任人员的确定：" + CardRules.reason(command.reason()));
        }
        command.files().forEach(file -> files.known(file.sha256()));
        return issuing.issue(signal, by, description, command.persons(), command.files());
    }

    private void requireKnown(String username) {
        staff.known(username).orElseThrow(() -> new Problem(Problem.Kind.BAD_INPUT, "card.unknown-person", "ACT-01"));
    }

    /** Of the case's own steps; the person of a signal about a person of no case. */
    private List<ResponsiblePerson> suggested(SignalView signal) {
        List<ResponsiblePerson> ofCase = matters.ofSignal(signal.id()).map(matter -> matters.persons(matter.caseId())).orElse(List.of());
        return !ofCase.isEmpty() || signal.person() == null ? ofCase
                : List.of(new ResponsiblePerson(ResponsibleLevel.HANDLING, signal.person(), signal.personZh(), signal.personEn()));
    }

    private static boolean isSame(List<ResponsiblePerson> suggested, List<ResponsiblePerson> named) {
        return keys(suggested).equals(keys(named));
    }

    private static Set<String> keys(List<ResponsiblePerson> persons) {
        return persons.stream().map(person -> person.level() + " " + person.username()).collect(Collectors.toSet());
    }

    private Matter matter(String caseNumber) {
        String own = parties.reach(session).departmentCode();
        return matters.byNumber(caseNumber).filter(matter -> own == null || own.equals(matter.departmentCode())).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", null));
    }

    private long profileOf(Matter matter) {
        return matter.profileVersionId() != null ? matter.profileVersionId() : profiles.inForce(matter.departmentCode(), LegalTime.today(clock)).id();
    }
}
