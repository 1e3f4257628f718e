package org.daylight.cases.procedures;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseStep;
import org.daylight.cases.DuePreview;
import org.daylight.cases.control.ActsBeside.Scope;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.ExtensionRules;
import org.daylight.cases.control.MatterRules;
import org.daylight.cases.control.ProcedureActs;
import org.daylight.cases.control.ProcedureReadingRepository;
import org.daylight.cases.control.ProcedureRepository;
import org.daylight.cases.control.ProcedureRules;
import org.daylight.cases.entity.MethodProposal;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Clocks;

/**
 * Door: special procedures of a case between its acceptance and its decision. The applicant is told in writing first: the event
 * {@code PROCEDURE_STARTED} is that notice, and the limits of the kind stand still from the day after it. Several overlap; their days count once.
 *
 * <p>Acts answer {@code staff.not-on-duty}, {@code case.other-department} (403), {@code case.unknown} (404), {@code case.stale-version} (409),
 * {@code case.step-not-open}, {@code case.reason-required} (422).
 *
 * @article TIM-04 (001 sec. 2), TIM-05 (004 art. 24), TIM-06 (001 sec. 2), TIM-08 (004 art. 30), FLW-10 (004 art. 22)
 */
@Stateless
@Audited
public class CaseProcedures {

    @Inject
    ProcedureActs procedures;
    @Inject
    ProcedureRepository repository;
    @Inject
    ProcedureReadingRepository reading;
    @Inject
    ActsBeside acts;
    @Inject
    CaseScope scope;
    @Inject
    Countdowns countdowns;
    @Inject
    Calendars calendars;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Begins a procedure; {@code procedure.unknown-kind}, {@code procedure.days}, {@code procedure.own-approval}, {@code case.limit-over},
     * {@code hearing.…} (422), {@code hearing.dates} (400).
     *
     * @return id of the procedure
     */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public long start(StartProcedure command) {
        CaseAct act = acts.begin(command.caseNumber(), command.version(), command.reason(), caller(), Scope.HOST);
        acts.requireOpen(act, CaseStep.START_PROCEDURE);
        return procedures.start(act, command);
    }

    /** Ends a procedure; {@code procedure.unknown} (404), {@code procedure.over} (409), {@code hearing.minutes-missing} (422). */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void end(EndProcedure command) {
        procedures.end(acts.begin(command.caseNumber(), command.version(), command.result(), caller(), Scope.HOST), command);
    }

    /**
     * Another method of examination stands as proposed until such a procedure begins; {@code procedure.unknown-kind} (422).
     *
     * @article FLW-10 (004 art. 22)
     */
    @RolesAllowed({Roles.REVIEWER, Roles.APPROVER})
    public void propose(@Subject String caseNumber, String kind, String reason) {
        CaseAct act = acts.begin(caseNumber, reason, caller(), Scope.HOST);
        acts.requireOpen(act, CaseStep.START_PROCEDURE);
        ProcedureRules.kind(kinds(act.approval().id(), act.approval().departmentCode()), kind);
        repository.add(new MethodProposal(act.approval().id(), kind, MatterRules.reason(reason), act.actor(), act.at()));
    }

    /**
     * What there is and what the caller may do; {@code case.unknown} (404) for a case that the caller may not see. A reported case has none.
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
            Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public ProceduresView of(String caseNumber) {
        CaseRecord record = scope.visible(caseNumber, session).orElse(null);
        if (record == null) {
            return new ProceduresView(0, List.of(), false, false, false, 0, List.of(), List.of(), List.of());
        }
        LocalDate today = LegalTime.today(clock);
        List<Clocks.Procedure> kinds = kinds(record.id(), record.departmentCode());
        boolean underWay = ProcedureRules.isUnderWay(record.state()) && record.departmentCode().equals(scope.departmentOf(session));
        boolean handles = underWay && CaseScope.is(session, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER);
        boolean joint = reading.isJoint(record.id());
        boolean askable = handles && !repository.isExtended(record.id())
                && countdowns.of(record.id()).stream().anyMatch(limit -> limit.kind() == CountdownKind.STATUTORY && ExtensionRules.isRunning(limit, today));
        return new ProceduresView(reading.versionOf(record.id()), handles ? kinds.stream().map(CaseProcedures::kind).toList() : List.of(), handles, askable,
                underWay && CaseScope.is(session, Roles.REVIEWER, Roles.APPROVER), ExtensionRules.most(joint),
                reading.procedures(record.id(), calendars.current(), today), reading.extensions(record.id()), reading.proposals(record.id(), names(kinds)));
    }

    /**
     * What would become of the statutory and the promised limit if a procedure of the kind began today and took so many working days; empty
     * where there is no such kind or case, or no day is left to stop.
     */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public List<DuePreview> preview(String caseNumber, String kind, int days) {
        CaseRecord record = scope.visible(caseNumber, session).orElse(null);
        Clocks.Procedure chosen = record == null ? null
                : kinds(record.id(), record.departmentCode()).stream().filter(one -> one.code().equals(kind)).findFirst().orElse(null);
        if (chosen == null || days < 1 || days > ProcedureRules.mostDays(chosen.atMost())) {
            return List.of();
        }
        LocalDate today = LegalTime.today(clock);
        WorkingCalendar calendar = calendars.current();
        List<ProcedureView> running = reading.procedures(record.id(), calendar, today).stream().filter(ProcedureView::isRunning).toList();
        LocalDate until = calendar.assumingWeekdays().add(today, WorkingDays.of(days));
        return countdowns.of(record.id()).stream().filter(limit -> limit.stoppedAt() == null)
                .filter(limit -> limit.kind() == CountdownKind.STATUTORY || limit.kind() == CountdownKind.PROMISED)
                .map(limit -> preview(limit, chosen, running, today, until)).toList();
    }

    private DuePreview preview(CountdownView limit, Clocks.Procedure chosen, List<ProcedureView> running, LocalDate today, LocalDate until) {
        String clockCode = limit.kind().name();
        boolean stopped = ProcedureRules.stops(chosen).contains(clockCode);
        LocalDate latest = running.stream().filter(one -> one.stops().contains(clockCode)).map(ProcedureView::plannedUntil)
                .reduce(stopped ? until : today, (one, other) -> one.isAfter(other) ? one : other);
        return new DuePreview(limit.kind(), ProcedureRules.dueOn(limit), ProcedureRules.dueAfter(calendars.current(), limit, today, latest));
    }

    private List<Clocks.Procedure> kinds(long caseId, String department) {
        return procedures.profileOf(caseId, department, LegalTime.today(clock)).procedures();
    }

    private static ProcedureKind kind(Clocks.Procedure kind) {
        return new ProcedureKind(kind.code(), kind.nameZh(), kind.nameEn(), kind.legalBasis() == null ? kind.article() : kind.legalBasis(), kind.atMost(),
                kind.filing(), ProcedureRules.stops(kind));
    }

    private static Map<String, String[]> names(List<Clocks.Procedure> kinds) {
        return kinds.stream().collect(Collectors.toMap(Clocks.Procedure::code, kind -> new String[] {kind.nameZh(), kind.nameEn()}));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
