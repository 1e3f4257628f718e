package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.daylight.supervision.control.LeadRules;
import org.daylight.supervision.control.SupervisedMatter;

/**
 * Door: the verification queue (核实). Every refusal, denial, supplement notice, dispute and revocation waits here until a person says whether it was a violation; a
 * violation proposes a card and issues none. A department's internal supervisor sees the own department's. {@code signal.unknown} (404) for what the caller does
 * not see, {@code signal.settled} (409), and for who acts the problems of {@link org.daylight.signals.FunctionalRoles#require}.
 *
 * <p>Example: VF-01, a refusal to accept of 2026-03-02, found a violation on the 4th: the signal is confirmed and YC-01 proposes a yellow card, raised from it.
 *
 * @article SIG-07 to SIG-13 (000 art. 18, 20(1)), SIG-31 (000 art. 21(7)), AUT-14
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class Verification {
    /** Code of the signal. */
    public static final String VERIFY = "VERIFY";
    /** Verifications at most that are settled together. */
    public static final int MOST_TOGETHER = 100;

    @Inject
    Signals signals;
    @Inject
    WaitingSignals waiting;
    @Inject
    SupervisedMatter matter;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Newest first; of the filter everything but the signals. Sortable as {@link Signals#find}. */
    public Page<SignalView> find(SignalFilter filter, PageRequest page) {
        return signals.find(new SignalFilter(List.of(VERIFY), filter.ruleCode(), filter.state(), matter.scope(session, filter.departmentCode()), filter.person(),
                filter.caseNumber(), filter.text(), filter.fromOn(), filter.untilOn()), page);
    }

    /** What the caller may settle, the oldest first. @param most how many are shown */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public Page<WaitingMatter> waiting(int most) {
        return waiting.of(session, List.of(VERIFY), true, most, WaitingSignals::issuer);
    }

    /** Any signal that the caller may see. */
    public SignalView byId(long id) {
        return matter.seen(session, id);
    }

    public List<EvidenceLine> evidence(long id) {
        return matter.evidence(byId(id).id());
    }

    /** Rules under which a violation proposes a card, the fitting one first. */
    public List<Rule> proposals(long id) {
        SignalView signal = byId(id);
        return LeadRules.proposals(signal.ruleCode(), profiles.version(signal.profileVersionId()).content());
    }

    /**
     * Afterwards it is settled; a violation proposes a card under the rule. {@code verification.opinion-missing}, {@code verification.rule-unknown},
     * {@code verification.other-signal} (422), {@code lead.too-many-files} (400), {@code file.unknown} (404).
     *
     * @return id of what is proposed; null: nothing
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public Long settle(@Subject long signalId, SettleVerification command) {
        SignalView signal = open(signalId);
        String by = matter.require(session, signal);
        String opinion = LeadRules.opinion(command.opinion());
        matter.keep(signalId, command.files(), by);
        signals.settle(signalId, command.violation() ? SignalState.CONFIRMED : SignalState.DISMISSED, by, opinion);
        return command.violation() ? propose(signal, command.proposed(), opinion, by) : null;
    }

    /**
     * Afterwards all of them are settled as no violation, or none is. {@code verification.too-many} (400) for none and for more than {@value #MOST_TOGETHER}; for each of them
     * as {@link #settle}.
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public void settleTogether(List<Long> signalIds, String reason) {
        String opinion = LeadRules.opinion(reason);
        LeadRules.requireSome(signalIds, MOST_TOGETHER);
        signalIds.stream().distinct().sorted().forEach(id -> signals.settle(id, SignalState.DISMISSED, matter.require(session, open(id)), opinion));
    }

    private SignalView open(long id) {
        SignalView signal = byId(id);
        LeadRules.requireVerification(signal);
        return signal;
    }

    private Long propose(SignalView signal, String proposed, String opinion, String by) {
        ProfileContent content = profiles.version(signal.profileVersionId()).content();
        Rule rule = LeadRules.proposed(signal.ruleCode(), proposed, content);
        Map<String, String> facts = new HashMap<>(signal.facts());
        facts.put("text", opinion);
        String person = rule.subject() == Supervision.Subject.PERSON ? signal.facts().get("actor") : null;
        Instant now = clock.instant();
        return signals.raise(new RaiseSignal(signal.profileVersionId(), rule.code(), signal.subjectKey(), matter.caseOf(signal.id()), signal.departmentCode(), person,
                signal.itemVersionId(), now, by, facts, signal.id())).orElse(null);
    }
}
