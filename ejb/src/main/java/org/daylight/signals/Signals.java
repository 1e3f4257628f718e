package org.daylight.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.signals.Escalations.From;
import org.daylight.signals.Escalations.Origin;
import org.daylight.signals.control.SignalRepository;

/**
 * Door for rooms above, whoever asks: they have checked their caller.
 *
 * @article SIG-38 (000 art. 19, 28; 002 art. 24)
 */
@Stateless
@PermitAll // rooms above ask it for the callers of their own doors
public class Signals {
    @Inject
    SignalRepository signals;
    @Inject
    Event<SignalRaised> raised;
    @Inject
    Event<SignalSettled> settled;
    @Inject
    Escalations escalations;
    @Inject
    Clock clock;

    /**
     * Afterwards the signal stands, once for its rule and key however often and by whomever it is raised, and where it is one that the profile lets the system issue, a
     * light or an alert, the steps of the ladder that start from it wait. With a card or an order they begin when a person has issued it.
     *
     * @return id of the signal; empty where it stood before
     */
    public Optional<Long> raise(RaiseSignal signal) {
        return raiseAll(List.of(signal)).stream().findFirst();
    }

    /**
     * The same for each of them, in one statement.
     *
     * @return ids of those that did not stand before
     */
    public List<Long> raiseAll(List<RaiseSignal> all) {
        Map<Long, RaiseSignal> added = all.isEmpty() ? Map.of() : signals.add(all, clock.instant());
        added.forEach(this::begin);
        return List.copyOf(added.keySet());
    }

    private void begin(long id, RaiseSignal signal) {
        signals.shown(signal).filter(Signal::delegated).ifPresent(shown -> escalations.begin(
                new Origin(From.SIGNAL, id, shown.code(), signal.profileVersionId(), signal.caseId(), signal.departmentCode(), signal.person()), clock.instant()));
        raised.fire(new SignalRaised(id, signal));
    }

    /**
     * Afterwards an open signal is settled and its own escalation stopped. {@code signal.unknown} (404), {@code signal.settled} (409).
     *
     * @param state   any but {@code OPEN}
     * @param opinion what was found; may be null for {@code LAPSED} and {@code CONFIRMED}
     */
    public void settle(long id, SignalState state, String by, String opinion) {
        SignalView open = byId(id);
        if (!signals.settle(id, state, by, clock.instant(), opinion)) {
            throw new Problem(Problem.Kind.CONFLICT, "signal.settled", "SIG-38");
        }
        escalations.stop(From.SIGNAL, id, state.name());
        settled.fire(new SignalSettled(signals.byId(open.id()).orElseThrow()));
    }

    /** {@code signal.unknown} (404). */
    public SignalView byId(long id) {
        return signals.byId(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "signal.unknown", "SIG-38"));
    }

    /** Newest first. Sortable: {@code foundAt}, {@code occurredAt}, {@code ruleCode}, {@code department}, {@code state}. */
    public Page<SignalView> find(SignalFilter filter, PageRequest page) {
        return signals.find(filter, page);
    }

    /** As {@link #find}, of verifications only signs of evasion. */
    public Page<SignalView> alarms(SignalFilter filter, PageRequest page) {
        return signals.alarms(filter, page);
    }

    /** Ids of the open signals about limits of the case, oldest first. */
    public List<Long> openOfLimits(long caseId) {
        return signals.openOfLimits(caseId);
    }
}
