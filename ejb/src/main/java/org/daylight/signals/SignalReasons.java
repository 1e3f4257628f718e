package org.daylight.signals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cases.CaseEventLine;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.Escalations.From;
import org.daylight.signals.control.ReasonRepository;

/**
 * Door: why a signal stands, to the days that were counted and the events that it rests on. Read by supervision, administration and the centre, and by the people of the
 * department that it concerns.
 *
 * @article SIG-38 (000 art. 19, 28; 002 art. 24)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.LEGAL_OFFICE, Roles.LEGAL_SECTION,
        Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
public class SignalReasons {
    private static final List<String> SEE_ALL = List.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.LEGAL_OFFICE);
    private static final int RUNGS = 10;

    @Inject
    Signals signals;
    @Inject
    Escalations escalations;
    @Inject
    ReasonRepository events;
    @Inject
    Countdowns countdowns;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /**
     * What answers "why".
     *
     * @param basedOn the rule that saw it: the signal's own, or the one behind the step that raised it; null: a step whose origin is an act
     * @param limit   null where no limit is concerned, or it is no longer known
     * @param days    empty for a reported deadline
     * @param events  oldest first
     * @param rungs   steps that began with the signal
     * @param before  the signals that led to it, the nearest first
     */
    public record Why(SignalView signal, Rule basedOn, CountdownView limit, List<CountdownDay> days, List<CaseEventLine> events, List<Rung> rungs,
                      List<SignalView> before) {
    }

    /**
     * A step of the ladder at work.
     *
     * @param to what it proposes
     */
    public record Rung(EscalationLine line, Step step, Signal to) {
    }

    /** {@code signal.unknown} (404), also for who may not see it. */
    public Why of(long id) {
        SignalView signal = signals.byId(id);
        if (!isOpenTo(signal.departmentCode())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "signal.unknown", "SIG-38");
        }
        ProfileContent profile = profiles.version(signal.profileVersionId()).content();
        CountdownView limit = limit(signal);
        return new Why(signal, basedOn(profile, signal), limit, limit == null ? List.of() : countdowns.explain(signal.caseId(), limit.kind(), limit.ref()),
                signal.caseId() == null ? List.of() : events.of(signal.caseId(), eventsOf(signal)), rungs(profile, id), before(signal));
    }

    /** The only department whose signals the caller may read; null: all. {@code staff.not-on-duty} (403). */
    public String scope() {
        return SEE_ALL.stream().anyMatch(session::isCallerInRole) ? null : staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
    }

    /** Whether the caller may ask why about signals of the department. */
    public boolean isOpenTo(String departmentCode) {
        String scope = scope();
        return scope == null || scope.equals(departmentCode);
    }

    private static Rule basedOn(ProfileContent profile, SignalView signal) {
        return signal.rule() != null ? signal.rule()
                : profile.rules().stream().filter(rule -> rule.code().equals(signal.facts().get("rule"))).findFirst().orElse(null);
    }

    private CountdownView limit(SignalView signal) {
        String clock = signal.facts().get("clock");
        String ref = signal.facts().getOrDefault("ref", "0");
        return signal.caseId() == null || clock == null || !ref.matches("\\d{1,18}") ? null : countdowns.of(signal.caseId()).stream()
                .filter(limit -> limit.kind() == kind(clock) && limit.ref() == Long.parseLong(ref)).findFirst().orElse(null);
    }

    private static CountdownKind kind(String clock) {
        return Arrays.stream(CountdownKind.values()).filter(kind -> kind.name().equals(clock)).findFirst().orElse(null);
    }

    private static List<Long> eventsOf(SignalView signal) {
        return Stream.of(signal.facts().getOrDefault("events", "").split(",")).map(String::strip).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    private List<Rung> rungs(ProfileContent profile, long id) {
        return escalations.of(From.SIGNAL, id).stream().map(line -> new Rung(line,
                profile.ladder().stream().filter(step -> step.code().equals(line.stepCode())).findFirst().orElse(null),
                profile.signals().stream().filter(shown -> shown.code().equals(line.toSignal())).findFirst().orElse(null))).toList();
    }

    private List<SignalView> before(SignalView signal) {
        List<SignalView> before = new ArrayList<>();
        Long from = signal.raisedFrom();
        while (from != null && before.size() < RUNGS) {
            before.add(signals.byId(from));
            from = before.get(before.size() - 1).raisedFrom();
        }
        return before;
    }
}
