package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.OrderViewer;
import org.daylight.orders.control.SamplingRepository;
import org.daylight.orders.control.SamplingRules;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.Supervision.Detector;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/**
 * Door: cases are drawn at random and judged. Which cases are drawn follows from the seed and the frozen population alone, whatever the order in which the database gives them:
 * those whose hash of seed and case number is smallest, so that anybody can draw them again. Internal supervisors draw among their own department's cases.
 * {@code staff.not-on-duty} (403), {@code sampling.unknown} (404).
 *
 * @article MON-14 (002 art. 20(4)), MON-17 (002 art. 22), MON-20 (002 art. 24(1))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE, Roles.ADMINISTRATOR})
public class Sampling {
    @Inject
    SamplingRepository samplings;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Signals signals;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The newest first. Sortable: {@code drawnAt}, {@code title}; {@code page.unsortable} (400). */
    public Page<SamplingLine> find(PageRequest page) {
        return samplings.page(scope(), page);
    }

    public SamplingLine one(long id) {
        return samplings.one(id, scope()).orElseThrow(SamplingRules::unknown);
    }

    /** In the order in which they were drawn, 500 at most. */
    public List<SampledCase> cases(long id) {
        one(id);
        return samplings.cases(id);
    }

    /** Numbers of the cases that the seed draws from the population as it was frozen, drawn anew at this moment, in order. */
    public List<String> drawnAgain(long id) {
        one(id);
        return samplings.drawnAgain(id);
    }

    /**
     * Afterwards the sample, its seed and its population are kept. {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code sampling.size},
     * {@code sampling.period} (400), {@code department.unknown} (404), {@code signal.other-department} (403), {@code sampling.nothing}, {@code sampling.too-many} (422) where no
     * case or more than 100,000 are to be drawn from.
     *
     * @return id of the sample
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
    public long draw(DrawSample command) {
        DrawSample draw = SamplingRules.checked(command);
        if (draw.departmentCode() != null) {
            staff.department(draw.departmentCode());
        }
        if (scope() != null && !scope().equals(draw.departmentCode() == null ? scope() : draw.departmentCode())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "signal.other-department", "AUT-14");
        }
        String seed = draw.seed() == null ? samplings.seed() : draw.seed();
        long id = samplings.add(draw, seed, scope(), clock.instant(), caller());
        SamplingRules.requirePopulation(one(id).population());
        samplings.draw(id);
        return id;
    }

    /**
     * Afterwards the case is judged; a judgement may be corrected until a signal was raised from it. {@code input.missing} (400), {@code sampling.note-missing} (422),
     * {@code order.changed}, {@code sampling.signalled} (409), {@code signal.own-department}, {@code signal.other-department}, {@code signal.took-part} (403).
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
    public void judge(JudgeCase command) {
        JudgeCase judged = SamplingRules.checked(command);
        SampledCase sampled = mine(judged.id(), judged.version());
        SamplingRules.requireNoSignal(sampled);
        samplings.judge(judged, clock.instant(), caller());
    }

    /** Rules that the caller may raise on the case, under the profile that it keeps. */
    public List<Rule> rules(long sampledId) {
        long profile = profileOf(samplings.sampled(sampledId, scope()).orElseThrow(SamplingRules::unknown));
        return profiles.version(profile).content().rules().stream().filter(rule -> rule.detector() == Detector.MANUAL && roles.holds(session, profile, rule.issuer())).toList();
    }

    /**
     * Afterwards what was found is a signal of the rule. {@code sampling.rule}, {@code sampling.not-wrong} (422) where nothing was found,
     * {@code order.changed}, {@code sampling.signalled} (409), and as {@link #judge}.
     *
     * @param ruleCode one of {@link #rules}
     * @return id of the signal
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
    public long raise(@Subject long sampledId, int version, String ruleCode) {
        SampledCase sampled = mine(sampledId, version);
        SamplingRules.requireNoSignal(sampled);
        SamplingRules.requireFound(sampled);
        SamplingRules.requireRule(rules(sampledId), ruleCode);
        long signal = signals.raise(new RaiseSignal(profileOf(sampled), ruleCode, "sampled:" + sampledId, sampled.caseId(), sampled.departmentCode(), null, null,
                sampled.judgedAt(), caller(), Map.of("text", sampled.note(), "sampling", String.valueOf(samplings.samplingOf(sampledId))), null)).orElseThrow(SamplingRules::signalled);
        samplings.signalled(sampledId, signal);
        return signal;
    }

    private SampledCase mine(long id, int version) {
        SampledCase sampled = samplings.locked(id, scope()).orElseThrow(SamplingRules::unknown);
        roles.requireImpartial(session, sampled.departmentCode(), sampled.caseId());
        SamplingRules.requireCurrent(sampled, version);
        return sampled;
    }

    private long profileOf(SampledCase sampled) {
        return samplings.profileOf(sampled.caseId()).orElseGet(() -> profiles.inForce(sampled.departmentCode(), LegalTime.today(clock)).id());
    }

    /** Null: all departments. */
    private String scope() {
        return session.isCallerInRole(Roles.LEGAL_OFFICE) ? null : OrderViewer.of(session, staff).scope();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
