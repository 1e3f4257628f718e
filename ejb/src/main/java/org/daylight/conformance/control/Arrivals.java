package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.conformance.control.WatchRepository.Arrival;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.Supervision.Subject;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/** Judges the cases to which something came, and raises what just came to light. */
@ApplicationScoped
public class Arrivals {
    private static final Set<String> STEPS = Set.of("ACCEPTED", "DEEMED_ACCEPTED", "HANDLED", "REVIEWED", "DECIDED", "CLOSED", "SPECIAL_DONE", "RETURNED", "NOT_ACCEPTED", "REPORTED_STEP",
            "REPORTED_END");
    private static final String NATIVE = "daylight";

    @Inject
    WatchRepository watch;
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

    /** In the transaction that is open; how many came. */
    public int judge(int most) {
        List<Arrival> arrivals = watch.next(most);
        if (arrivals.isEmpty()) {
            return 0;
        }
        Map<Long, Set<Long>> fresh = arrivals.stream().filter(arrival -> STEPS.contains(arrival.type()))
                .collect(Collectors.groupingBy(Arrival::caseId, LinkedHashMap::new, Collectors.mapping(Arrival::id, Collectors.toSet())));
        if (!fresh.isEmpty()) {
            Map<String, FlowModel> known = references.models();
            Sequencing sequencing = new Sequencing();
            log.of(fresh.keySet()).forEach(one -> judge(one, flows.of(one, known), sequencing, fresh.get(one.id())));
        }
        watch.passed(arrivals.get(arrivals.size() - 1));
        return arrivals.size();
    }

    private void judge(LogCase one, FlowModel model, Sequencing sequencing, Set<Long> fresh) {
        if (model == null) {
            return;
        }
        List<Deviation> found = new Judging().judge(model, sequencing.of(model, one));
        for (Deviation deviation : found) {
            LogEvent event = sequencing.event(deviation.at());
            LogEvent cause = event == null ? one.events().get(one.events().size() - 1) : event;
            if (fresh.contains(cause.id())) {
                raise(one, model, deviation, cause, event == null ? null : event.activity());
            }
        }
    }

    private void raise(LogCase one, FlowModel model, Deviation deviation, LogEvent cause, String found) {
        Instant at = Instant.EPOCH.plus(cause.at(), ChronoUnit.MICROS);
        ProfileVersion profile = watch.profileOf(one.id()).map(profiles::version).orElseGet(() -> profiles.inForce(one.departmentCode(), LegalTime.dateOf(at)));
        String person = one.source().equals(NATIVE) ? cause.actor() : null;
        Map<String, String> facts = facts(model, deviation, cause, found);
        DeviationRules.of(deviation.kind(), profile.content().rules(), person).forEach(rule -> signals.raise(new RaiseSignal(profile.id(), rule.code(), "event:" + cause.id(), one.id(),
                one.departmentCode(), rule.subject() == Subject.DEPARTMENT ? null : person, one.itemVersionId(), at, RaiseSignal.DAYLIGHT, facts, null)));
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
