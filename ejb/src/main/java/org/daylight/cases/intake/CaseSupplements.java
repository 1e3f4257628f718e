package org.daylight.cases.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.control.AcceptanceRules;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.EntrustedWindow;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.MaterialScope;
import org.daylight.cases.control.SupplementAsking;
import org.daylight.cases.control.SupplementIntake;
import org.daylight.cases.control.SupplementRepository;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: the applicant is told once, in each phase, everything that is missing, and hands it in. Problems as of {@link CaseHandling}.
 *
 * @article ACC-04 to ACC-08 (003 art. 18; 004 art. 19; 000 art. 10(3), 30(4)), C9
 */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
public class CaseSupplements {

    @Inject
    SupplementRepository supplements;
    @Inject
    SupplementAsking asking;
    @Inject
    SupplementIntake intake;
    @Inject
    MaterialScope scope;
    @Inject
    CaseSteps steps;
    @Inject
    EntrustedWindow window;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Notices of the case, oldest first. {@code case.unknown} (404) also for whoever may not see the case. */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR,
            Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public List<SupplementView> of(String caseNumber) {
        return supplements.of(scope.visible(caseNumber, session).id());
    }

    /** What departments need and no notice has asked for yet, oldest first. {@code case.unknown} (404). */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR,
            Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public List<SupplementNeed> needs(String caseNumber) {
        return supplements.needs(scope.visible(caseNumber, session).id());
    }

    /**
     * 补正需求: what the caller's department needs waits for the host, who asks for all of it at once. {@code case.unknown} (404),
     * {@code case.step-not-open} (422) once the case is decided, {@code supplement.empty} (400).
     */
    public void need(@Subject String caseNumber, List<AskSupplement.Line> lines) {
        AcceptanceRules.check(lines);
        AcceptanceRules.requireAnything(lines, List.of());
        ApprovalCase approval = scope.held(caseNumber, session);
        lines.forEach(line -> supplements.addNeed(approval.id(), scope.department(session), line, caller(), clock.instant()));
    }

    /** The department does not need it after all; {@code supplement.need-unknown} (404) where it is another's or asked for already. */
    public void dropNeed(@Subject String caseNumber, long needId) {
        if (!supplements.dropNeed(scope.visible(caseNumber, session).id(), needId, scope.department(session))) {
            throw new Problem(Problem.Kind.NOT_FOUND, "supplement.need-unknown", "ACC-07");
        }
    }

    /**
     * 一次性补正告知: the applicant is asked, in one notice, for what the holder of the step names and what all departments need; the case waits for it.
     * Before acceptance the five working days end with it; in review the promise stands still where the profile says so. The event carries
     * {@code phase}, {@code items}, {@code dueOn} and, for one that is not the first of its phase, {@code "repeated": true}.
     * {@code supplement.empty}, {@code supplement.too-many} (400), {@code case.supplement-repeated} (422).
     *
     * @article ACC-04, ACC-05, ACC-06, ACC-08
     */
    public void ask(AskSupplement command) {
        AcceptanceRules.check(command.lines());
        CaseAct act = steps.begin(new StepCommand(command.caseNumber(), command.version(), true, command.remark()), CaseStep.ASK_SUPPLEMENT, caller(),
                session::isCallerInRole);
        AcceptanceRules.requireHolder(act.approval().waiting(), caller(), session::isCallerInRole);
        asking.ask(act, command.lines());
    }

    /**
     * The window has told the applicant of the notice; a second time changes nothing.
     *
     * @article ACC-06 (000 art. 10(3))
     */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void told(@Subject String caseNumber) {
        open(scope.held(caseNumber, session)).ifPresent(notice -> supplements.told(notice.id(), caller(), clock.instant()));
    }

    /**
     * What the applicant brings to the window, also to one of another department to which the item is entrusted on the day; as
     * {@link SupplementIntake#receive}.
     *
     * @article ACC-07 (004 art. 19), ORG-04 (003 art. 10)
     */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void receive(ReceiveSupplement command) {
        StepCommand step = new StepCommand(command.caseNumber(), command.version(), true, null);
        ApprovalCase approval = scope.held(command.caseNumber(), session);
        Instant now = clock.instant();
        if (window.isOf(staff.onDuty(caller()), approval.itemVersionId(), approval.departmentCode(), LegalTime.dateOf(now))) {
            CaseRules.requireCurrent(step.version(), approval.version());
            CaseRules.requireOpen(CaseStep.RECEIVE_SUPPLEMENT, approval.standing(), caller(), session::isCallerInRole);
        } else {
            steps.begin(step, CaseStep.RECEIVE_SUPPLEMENT, caller());
        }
        intake.receive(approval, command.materials(), caller(), now);
    }

    /**
     * What was handed in meets a need of the caller's department, or does not. {@code supplement.line-unknown} (404) where it is another department's,
     * not answered yet, or reviewed already.
     *
     * @article ACC-07 (004 art. 19)
     */
    public void review(@Subject String caseNumber, long lineId, boolean sufficient) {
        ApprovalCase approval = scope.held(caseNumber, session);
        if (!supplements.reviewed(approval.id(), lineId, scope.department(session), sufficient, caller(), clock.instant())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "supplement.line-unknown", "ACC-07");
        }
    }

    /**
     * 逾期未补正: a person ends the case as withdrawn, with a reason, after the last day of the notice; the system never does.
     * {@code case.no-supplement-asked}, {@code case.supplement-in-time}, {@code case.reason-required} (422).
     */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void end(StepCommand command) {
        CaseAct act = steps.begin(command, CaseStep.WITHDRAW, caller());
        InputRules.requireReason(act.opinion());
        SupplementView notice = open(act.approval()).orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "case.no-supplement-asked", "ACC-07"));
        LocalDate today = LegalTime.today(clock);
        if (!today.isAfter(notice.dueOn())) {
            throw new Problem(Problem.Kind.REFUSED, "case.supplement-in-time", "ACC-07", notice.dueOn().toString());
        }
        asking.end(act, notice);
    }

    private Optional<SupplementView> open(ApprovalCase approval) {
        return supplements.open(approval.id());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
