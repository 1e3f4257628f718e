package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.LatenessRepository;
import org.daylight.cases.control.MatterRules;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: why a case, or a step of it, was late. The department explains, whoever may see the case reads it, and supervision assesses it. What is not explained, or not
 * reasonably, is inaction of the department.
 *
 * @article TIM-12 (001 sec. 2), TIM-13 (000 art. 31(2))
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseLateness {
    @Inject
    LatenessRepository lateness;
    @Inject
    CaseQueries cases;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Inject
    CaseScope scope;
    @Inject
    Event<LatenessExplained> explained;
    @Inject
    Event<LatenessAssessed> assessments;
    @Resource
    SessionContext session;

    /**
     * What was said.
     *
     * @param nameZh     of who explained; null: no longer known
     * @param reasonable null: not assessed yet
     * @param assessment what supervision said; may be null
     */
    public record Explanation(long id, String text, String by, String nameZh, String nameEn, Instant at, Boolean reasonable, String assessment, String assessedZh,
                              String assessedEn, Instant assessedAt) {
    }

    /**
     * Afterwards the explanation is kept; another one is added to it. {@code case.not-late} (422) while neither the case nor one of its steps is or was
     * late, {@code case.reason-required} (422), {@code case.other-department} (403), {@code case.unknown} (404).
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD})
    public void explain(@Subject String caseNumber, String text) {
        String caller = session.getCallerPrincipal().getName();
        String department = staff.onDuty(caller).departmentCode();
        LatenessRepository.Late late = lateness.of(caseNumber, clock.instant()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", "TIM-13"));
        if (!department.equals(late.departmentCode()) && !department.equals(late.stepDepartment())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
        if (!late.is()) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-late", "TIM-13");
        }
        InputRules.requireReason(text);
        lateness.add(late.caseId(), text.strip(), caller, clock.instant());
        explained.fire(new LatenessExplained(late.caseId(), caller));
    }

    /**
     * Afterwards the explanation counts as reasonable, or the delay as a violation of the department. {@code lateness.unknown} (404), {@code lateness.assessed} (409),
     * {@code lateness.own} (403) for a case of the person's own department, {@code signal.took-part} (403) for one on which the person acted, {@code case.reason-required} (422) for an unreasonable one without reasons.
     *
     * @param opinion may be null where it is reasonable
     * @article TIM-12 (001 sec. 2), TIM-13 (000 art. 31(2)), AUT-14
     */
    @Audited
    @RolesAllowed(Roles.SUPERVISOR)
    public void assess(@Subject String caseNumber, long explanationId, boolean reasonable, String opinion) {
        CaseView assessed = cases.byNumber(caseNumber);
        Explanation explanation = lateness.explanations(assessed.id()).stream().filter(said -> said.id() == explanationId).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "lateness.unknown", "TIM-13"));
        if (assessed.line().departmentCode().equals(scope.departmentOf(session))) {
            throw new Problem(Problem.Kind.FORBIDDEN, "lateness.own", "AUT-14");
        }
        String said = reasonable ? MatterRules.textOrNull("opinion", opinion, MatterRules.TEXT) : MatterRules.reason(opinion);
        if (explanation.reasonable() != null || !lateness.assess(explanationId, reasonable, said, session.getCallerPrincipal().getName(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "lateness.assessed", "TIM-13");
        }
        assessments.fire(new LatenessAssessed(assessed.id(), reasonable, session.getCallerPrincipal().getName()));
    }

    /**
     * Cases that are late, or that ended or had a step end late in the last year, the unexplained first; while the limits stand still nothing gets late; who sees one department only sees those of that one.
     * Sortable: {@code caseNumber}, {@code dueAt}, {@code explainedAt}.
     *
     * @param standing   null: all
     * @param department null: all
     * @param text       in number or subject
     * @article TIM-12 (001 sec. 2), TIM-13 (000 art. 31(2))
     */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.WINDOW_CLERK, Roles.HANDLER,
            Roles.REVIEWER, Roles.APPROVER})
    public Page<LateCaseLine> find(LateStanding standing, String department, String text, PageRequest page) {
        String own = scope.departmentOf(session);
        Conditions which = new Conditions().andIfGiven("standing = ?", standing).containing(text, "case_number", "subject");
        which.andIfGiven("department_code = ?", CaseScope.seesAll(session) ? department : own);
        return lateness.find(which, page, clock.instant());
    }

    /**
     * Cases of the caller's department that are late, or that ended or had a step end late in the last year, and that nobody explained; each with the last day that
     * was missed. @param most how many are shown; all are counted
     *
     * @article TIM-13 (000 art. 31(2)), MON-19 (002 art. 24(1))
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD})
    public Page<WaitingMatter> toExplain(int most) {
        return lateness.toExplain(scope.departmentOf(session), clock.instant(), most);
    }

    /**
     * Cases of other departments whose last explanation nobody assessed, without those on which the caller acted, the oldest first; they have no day. @param most how many are shown; all are counted
     *
     * @article TIM-13 (000 art. 31(2)), MON-19 (002 art. 24(1)), AUT-14
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<WaitingMatter> toAssess(int most) {
        return lateness.toAssess(scope.departmentOf(session), session.getCallerPrincipal().getName(), most);
    }

    /** Whether there is something to explain: the case, or one of its steps, is or was late. {@code case.unknown} (404) for who may not see the case. */
    public boolean isLate(String caseNumber) {
        cases.byNumber(caseNumber);
        return lateness.of(caseNumber, clock.instant()).map(LatenessRepository.Late::is).orElse(false);
    }

    /** Oldest first. {@code case.unknown} (404) for who may not see the case. */
    public List<Explanation> of(String caseNumber) {
        return lateness.explanations(cases.byNumber(caseNumber).id());
    }
}
