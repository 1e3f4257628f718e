package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.daylight.conformance.control.WatchRepository.Arrival;
import org.daylight.kernel.FaultCode;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.Supervision.Subject;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/** Judges the cases to which something came, and raises what just came to light. A case that cannot be judged is set aside, so that nothing waits behind it. */
@ApplicationScoped
public class Arrivals {
    private static final System.Logger LOG = System.getLogger(Arrivals.class.getName());
    private static final Set<String> STEPS = Set.of("ACCEPTED", "DEEMED_ACCEPTED", "HANDLED", "REVIEWED", "DECIDED", "CLOSED", "SPECIAL_DONE", "RETURNED", "NOT_ACCEPTED", "REPORTED_STEP",
            "REPORTED_END");
    private static final String NATIVE = "daylight";

    @Inject
    WatchRepository watch;
    @Inject
    SetAsideRepository aside;
    @Inject
    LogRepository log;
    @Inject
    CaseFlows flows;
    @Inject
    ReferenceFlowRepository references;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Signals signals;
    @Inject
    Clock clock;

    /** In the transaction that is open; how many came. */
    public int judge(int most) {
        return take(most, this::judge);
    }

    /**
     * The same where together they could not be judged.
     *
     * @param alone judges one case by these events of it, in a transaction of its own
     */
    public int judgeEach(int most, BiConsumer<Long, Set<Long>> alone) {
        return take(most, fresh -> fresh.forEach((id, events) -> {
            try {
                alone.accept(id, events);
            } catch (RuntimeException unjudgeable) {
                setAside(id, events, unjudgeable);
            }
        }));
    }

    private int take(int most, Consumer<Map<Long, Set<Long>>> judge) {
        List<Arrival> arrivals = watch.next(most);
        if (arrivals.isEmpty()) {
            return 0;
        }
        judge.accept(steps(arrivals, false));
        Instant now = clock.instant();
        steps(arrivals, true).forEach((id, events) -> aside.came(id, Collections.min(events), now));
        watch.passed(arrivals.get(arrivals.size() - 1));
        return arrivals.size();
    }

    private static Map<Long, Set<Long>> steps(List<Arrival> arrivals, boolean aside) {
        return arrivals.stream().filter(arrival -> arrival.aside() == aside && !arrival.history() && STEPS.contains(arrival.type()))
                .collect(Collectors.groupingBy(Arrival::caseId, LinkedHashMap::new, Collectors.mapping(Arrival::id, Collectors.toSet())));
    }

    /** Cases by the events of each that came. */
    public void judge(Map<Long, Set<Long>> fresh) {
        judge(fresh.keySet(), (id, event) -> fresh.get(id).contains(event)).forEach((id, unjudgeable) -> setAside(id, fresh.get(id), unjudgeable));
    }

    private void setAside(long id, Set<Long> events, RuntimeException unjudgeable) {
        aside.add(id, Collections.min(events), told(id, unjudgeable), clock.instant());
    }

    /** A case that was set aside and is due; one that still cannot be judged waits on. */
    public void again(long id) {
        aside.taken(id, clock.instant()).ifPresent(since -> {
            Map<Long, RuntimeException> unjudgeable = judge(Set.of(id), (any, event) -> event >= since);
            if (unjudgeable.isEmpty()) {
                aside.judged(id);
            } else {
                failed(id, unjudgeable.get(id));
            }
        });
    }

    public void failed(long id, RuntimeException unjudgeable) {
        aside.failed(id, told(id, unjudgeable), clock.instant());
    }

    private static String told(long id, RuntimeException unjudgeable) {
        String cause = FaultCode.of(unjudgeable);
        LOG.log(Level.WARNING, "Case with id {0} cannot be judged and is set aside: {1}", Long.toString(id), cause);
        LOG.log(Level.DEBUG, "It cannot be judged", unjudgeable);
        return cause;
    }

    /** What kept each of those from being judged that could not be. */
    private Map<Long, RuntimeException> judge(Collection<Long> ids, BiPredicate<Long, Long> isFresh) {
        Map<Long, RuntimeException> unjudgeable = new HashMap<>();
        if (ids.isEmpty()) {
            return unjudgeable;
        }
        List<RaiseSignal> found = new ArrayList<>();
        Map<String, FlowModel> known = references.models();
        Sequencing sequencing = new Sequencing();
        for (LogCase one : log.of(ids)) {
            try {
                found.addAll(found(one, flows.of(one, known), sequencing, isFresh));
            } catch (RuntimeException fault) {
                unjudgeable.put(one.id(), fault);
            }
        }
        signals.raiseAll(found);
        return unjudgeable;
    }

    private List<RaiseSignal> found(LogCase one, FlowModel model, Sequencing sequencing, BiPredicate<Long, Long> isFresh) {
        List<RaiseSignal> found = new ArrayList<>();
        if (model == null) {
            return found;
        }
        for (Deviation deviation : new Judging().judge(model, sequencing.of(model, one))) {
            LogEvent event = sequencing.event(deviation.at());
            LogEvent cause = event == null ? one.events().get(one.events().size() - 1) : event;
            if (isFresh.test(one.id(), cause.id())) {
                found.addAll(signals(one, model, deviation, cause, event == null ? null : event.activity()));
            }
        }
        return found;
    }

    private List<RaiseSignal> signals(LogCase one, FlowModel model, Deviation deviation, LogEvent cause, String found) {
        Instant at = Instant.EPOCH.plus(cause.at(), ChronoUnit.MICROS);
        ProfileVersion profile = one.profileVersionId() == null ? profiles.inForce(one.departmentCode(), LegalTime.dateOf(at)) : profiles.version(one.profileVersionId());
        String person = one.source().equals(NATIVE) ? cause.actor() : null;
        Map<String, String> facts = facts(model, deviation, cause, found);
        return DeviationRules.of(deviation.kind(), profile.content().rules(), person).stream().map(rule -> new RaiseSignal(profile.id(), rule.code(), "event:" + cause.id(), one.id(),
                one.departmentCode(), rule.subject() == Subject.DEPARTMENT ? null : person, one.itemVersionId(), at, RaiseSignal.DAYLIGHT, facts, null)).toList();
    }

    /** The least that explains it: where, what was wanted, what was found. */
    private static Map<String, String> facts(FlowModel model, Deviation deviation, LogEvent cause, String found) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("deviation", deviation.kind().name());
        facts.put("events", Long.toString(cause.id()));
        facts.put("place", Integer.toString(deviation.at() + 1));
        if (deviation.step() >= 0) {
            facts.put("step", model.steps().get(deviation.step()).nameZh());
        }
        if (deviation.expected() >= 0) {
            facts.put("expected", model.steps().get(deviation.expected()).nameZh());
        }
        if (found != null) {
            facts.put("found", found);
        }
        return facts;
    }
}
