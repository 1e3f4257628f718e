package org.daylight.conformance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.conformance.CheckReport.Count;
import org.daylight.conformance.CheckReport.Finding;
import org.daylight.conformance.CheckReport.Step;
import org.daylight.conformance.CheckReport.Variant;
import org.daylight.conformance.control.CaseFlows;
import org.daylight.conformance.control.CheckRepository;
import org.daylight.conformance.control.ConformanceScope;
import org.daylight.conformance.control.FlowModel;
import org.daylight.conformance.control.LogCheck;
import org.daylight.conformance.control.LogRepository;
import org.daylight.conformance.control.ReferenceFlowRepository;
import org.daylight.conformance.control.ReferenceRules;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: a whole log against its flow. Who sees one department only asks about that one; {@code staff.not-on-duty} (403), {@code run.unknown} (404) also for a check that is not of
 * the department.
 *
 * @article MON-13 (002 art. 20(3)), MON-01 (000 art. 16(1)), MON-16 (002 art. 22), MON-25 (004 art. 32(1)), SIG-29 (000 art. 21(5))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class ConformanceCheck {
    @Inject
    LogRepository log;
    @Inject
    CheckRepository checks;
    @Inject
    ReferenceFlowRepository references;
    @Inject
    CaseFlows flows;
    @Inject
    ConformanceScope scope;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Id of a check that {@link #work} is to carry out. Of a typed reference {@code reference.empty} and {@code reference.repeated} (422), {@code reference.too-long} (400).
     */
    @Audited
    public long begin(AskCheck asked) {
        String own = scope.of(session);
        List<String> typed = asked.reference() == Reference.TYPED ? ReferenceRules.checked(asked.activities()) : List.of();
        return checks.begin("CHECK", session.getCallerPrincipal().getName(), own, CheckRepository.json(asked.selection().within(own), asked.reference(), typed), clock.instant());
    }

    /** Carries the check out, which takes its time and can be followed with {@link #report}; every portion is a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work(long run, AskCheck asked) {
        CheckReport begun = report(run);
        LogCheck check = new LogCheck(log, checks, clock, run);
        Map<String, FlowModel> known = references.models();
        if (asked.reference() == Reference.FLOW) {
            check.check(begun.selection(), one -> flows.of(one, known), List.of());
        } else {
            List<String> wanted = asked.reference() == Reference.TYPED ? ReferenceRules.checked(asked.activities()) : check.mostFrequent(begun.selection());
            check.byReference(begun.selection(), wanted);
        }
    }

    /** How it stands, and what was found. */
    public CheckReport report(long run) {
        return checks.report(run, scope.of(session), clock.instant()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "run.unknown", "MON-13"));
    }

    /** The latest ten, the newest first. */
    public List<CheckReport> latest() {
        return checks.latest(scope.of(session), clock.instant());
    }

    /** Afterwards the check ends with its next portion; one that has ended stays as it is. */
    @Audited
    public void cancel(long run) {
        checks.cancel(report(run).id(), clock.instant());
    }

    /** Most frequent first. */
    public Page<Variant> variants(long run, PageRequest page) {
        return checks.variants(report(run).id(), page);
    }

    /** In the order of the reference, then the most frequent first. Sortable: {@code activity}, {@code events}, {@code cases}, {@code missing}, {@code repeating}, {@code repeats}, {@code loops}. */
    public Page<Step> steps(long run, PageRequest page) {
        return checks.steps(report(run).id(), page);
    }

    public List<Count> byKind(long run) {
        return checks.byKind(report(run).id());
    }

    /** Most deviations first. Sortable: {@code kind}, {@code activity}, {@code findings}, {@code cases}. */
    public Page<Count> byStep(long run, PageRequest page) {
        return checks.byStep(report(run).id(), page);
    }

    /** Most deviations first. Sortable: {@code department}, {@code findings}, {@code cases}. */
    public Page<Count> byDepartment(long run, PageRequest page) {
        return checks.byDepartment(report(run).id(), page);
    }

    /** Of persons who did what should not have been done there, most deviations first; what was passed over has none. Sortable: {@code person}, {@code findings}, {@code cases}. */
    public Page<Count> byPerson(long run, PageRequest page) {
        return checks.byPerson(report(run).id(), page);
    }

    /** Sortable: {@code caseNumber}, {@code kind}, {@code activity}, {@code department}, {@code person}. */
    public Page<Finding> findings(long run, FindingFilter filter, PageRequest page) {
        return checks.findings(report(run).id(), filter, page);
    }
}
