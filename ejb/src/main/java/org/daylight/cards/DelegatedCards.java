package org.daylight.cards;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.cards.control.CardIssuing;
import org.daylight.cards.control.CardMatterRepository;
import org.daylight.cards.control.CardMatterRepository.Matter;
import org.daylight.cards.control.CardRules;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/**
 * Door of this room for its watch: cards that a profile lets the system issue.
 *
 * @article SIG-35, C6 (000 art. 20, 21)
 */
@Stateless
@PermitAll // the watch calls it; issues nothing but what the profile of the proposal delegates
public class DelegatedCards {
    private static final int AT_MOST = 200;

    @Inject
    CardMatterRepository matters;
    @Inject
    CardIssuing issuing;
    @Inject
    Signals signals;
    @Inject
    SupervisionProfiles profiles;

    /** Ids of open proposals whose profile delegates their kind, the oldest first, {@value #AT_MOST} at most of each rule. */
    public List<Long> waiting() {
        return matters.proposedKinds().stream().filter(kind -> CardRules.isDelegated(profiles.version(kind.profileVersionId()).content(), kind.kind(), kind.ruleCode()))
                .flatMap(kind -> matters.proposed(kind, AT_MOST).stream()).toList();
    }

    /** Afterwards the proposal is a card issued by the system; {@code card.issued-already}, {@code card.settled} (409), {@code card.not-delegated} (422). */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long issue(long signalId) {
        SignalView signal = signals.byId(signalId);
        ProfileContent profile = profiles.version(signal.profileVersionId()).content();
        CardRules.requireDelegated(profile, CardRules.kind(signal), signal.ruleCode());
        return issuing.issue(signal, RaiseSignal.DAYLIGHT, CardRules.description(profile, signal),
                matters.ofSignal(signalId).map(Matter::caseId).map(matters::persons).orElse(List.of()), List.of());
    }
}
