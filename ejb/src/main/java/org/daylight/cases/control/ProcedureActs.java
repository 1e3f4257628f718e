package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.Hearing;
import org.daylight.cases.entity.SpecialProcedure;
import org.daylight.cases.procedures.EndProcedure;
import org.daylight.cases.procedures.HearingPlan;
import org.daylight.cases.procedures.StartProcedure;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.Clocks;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;

/** Begins and ends special procedures: the procedure, the pauses of its limits, the case's row and the event together. */
@ApplicationScoped
public class ProcedureActs {
    private static final String RESUMED = "恢复办理";
    private static final int BASIS = 400;
    private static final int NAME = 200;
    private static final int MINUTES = 80;
    private static final int SIGNERS = 1_000;
    private static final int USERNAME = 64;

    @Inject
    ProcedureRepository repository;
    @Inject
    ActsBeside acts;
    @Inject
    Countdowns countdowns;
    @Inject
    Calendars calendars;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    ProcedureReadingRepository reading;
    @Inject
    StaffDirectory staff;
    @Inject
    AttachedFiles attached;

    /** The profile that the case keeps, or the one in force for its department. */
    public ProfileContent profileOf(long caseId, String department, LocalDate today) {
        Long kept = reading.profileOf(caseId);
        return (kept == null ? profiles.inForce(department, today) : profiles.version(kept)).content();
    }

    /** The procedure has begun, the applicant is told by the event, and the limits of its kind stand still. @return its id */
    public long start(CaseAct act, StartProcedure command) {
        ApprovalCase approval = act.approval();
        LocalDate today = LegalTime.dateOf(act.at());
        Clocks.Procedure kind = ProcedureRules.kind(profileOf(approval.id(), approval.departmentCode(), today).procedures(), command.kind());
        require(command, kind, act, today);
        Set<String> stops = ProcedureRules.stops(kind);
        Set<CountdownKind> stopped = ProcedureRules.limits(stops);
        ProcedureRules.requireDaysLeft(stopped, countdowns.of(approval.id()), today);
        SpecialProcedure begun = repository.add(new SpecialProcedure(approval.id(), kind, stops, command, act.actor(), today, act.at()));
        if (ProcedureRules.HEARING.equals(kind.code())) {
            repository.add(new Hearing(begun.id(), command.hearing(), today));
            approval.hear();
        }
        repository.openProposals(approval.id(), kind.code()).forEach(proposal -> proposal.followedBy(begun.id()));
        follow(act, countdowns.pause(approval.id(), stopped, begun.cause(), today, command.reason().strip()));
        acts.count(act);
        acts.complete(act, CaseEventType.PROCEDURE_STARTED, told(begun));
        return begun.id();
    }

    /** The procedure is over; its limits run on after today, or have run on since its longest permitted day. */
    public void end(CaseAct act, EndProcedure command) {
        SpecialProcedure procedure = repository.procedure(command.procedureId()).filter(found -> found.caseId() == act.approval().id())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "procedure.unknown", "TIM-04"));
        if (!procedure.isRunning()) {
            throw new Problem(Problem.Kind.CONFLICT, "procedure.over", "TIM-04");
        }
        LocalDate today = LegalTime.dateOf(act.at());
        repository.hearing(procedure.id()).ifPresent(hearing -> minute(hearing, command, today));
        LocalDate until = ProcedureRules.pausedUntil(calendars.current(), procedure.startedOn(), procedure.atMost(), today);
        boolean pausing = procedure.isPausing();
        procedure.end(until, act.actor(), act.at(), MatterRules.text("result", command.result(), MatterRules.TEXT), attached.hash(command.reportFile()));
        if (pausing) {
            follow(act, countdowns.resume(act.approval().id(), procedure.cause(), until));
        }
        acts.complete(act, CaseEventType.PROCEDURE_ENDED, named(procedure));
    }

    /** Ends the interruption that runs; {@code procedure.ends-itself} (422) where the promise stands still for another procedure, which has an end of its own. */
    public void resume(CaseAct act) {
        SpecialProcedure interruption = repository.procedures(act.approval().id()).stream()
                .filter(one -> one.isRunning() && ProcedureRules.INTERRUPTION.equals(one.kind())).reduce((first, last) -> last)
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "procedure.ends-itself", "TIM-08"));
        end(act, EndProcedure.of(act.approval().caseNumber(), act.approval().version(), interruption.id(), act.opinion() == null ? RESUMED : act.opinion()));
    }

    /** Ends the pauses of a procedure that reached its longest permitted day; the case is held. False where it has not reached it. */
    public boolean standNoLonger(SpecialProcedure procedure, LocalDate today) {
        LocalDate longest = ProcedureRules.longestOn(calendars.current(), procedure.startedOn(), procedure.atMost());
        if (!procedure.isPausing() || longest == null || !today.isAfter(longest)) {
            return false;
        }
        procedure.standNoLonger(longest);
        List<CountdownView> limits = countdowns.resume(procedure.caseId(), procedure.cause(), longest);
        repository.save();
        limits.forEach(limit -> repository.standOn(procedure.caseId(), limit));
        return true;
    }

    private void require(StartProcedure command, Clocks.Procedure kind, CaseAct act, LocalDate today) {
        MatterRules.reason(command.reason());
        InputRules.atMost("basis", command.basis(), BASIS);
        InputRules.atMost("approvedBy", command.approvedBy(), USERNAME);
        ProcedureRules.requireDays(command.plannedDays(), kind.atMost());
        if (act.actor().equals(command.approvedBy())) {
            throw new Problem(Problem.Kind.REFUSED, "procedure.own-approval", "TIM-06");
        }
        if (ProcedureRules.HEARING.equals(kind.code())) {
            requireHearing(command.hearing(), act, today);
        }
    }

    private void requireHearing(HearingPlan plan, CaseAct act, LocalDate today) {
        WorkingCalendar calendar = calendars.current();
        HearingRules.require(plan, today, calendar);
        MatterRules.text("askedBy", plan.askedBy(), NAME);
        MatterRules.text("place", plan.place(), BASIS);
        MatterRules.text("chair", plan.chair(), USERNAME);
        staff.onDuty(plan.chair());
        Set<String> examiners = repository.examiners(act.approval().id());
        examiners.add(act.actor());
        HearingRules.requireIndependent(plan.chair(), examiners);
    }

    private void minute(Hearing hearing, EndProcedure command, LocalDate today) {
        HearingRules.requireMinutes(hearing.heldOn(), today, command.minutesNumber(), command.signedBy());
        hearing.minuted(MatterRules.textOrNull("minutesNumber", command.minutesNumber(), MINUTES), attached.hash(command.minutesFile()),
                MatterRules.textOrNull("signedBy", command.signedBy(), SIGNERS));
    }

    private static void follow(CaseAct act, List<CountdownView> limits) {
        act.approval().followLimits(limits, act.at());
    }

    private static Map<String, String> told(SpecialProcedure procedure) {
        Map<String, String> details = new HashMap<>(named(procedure));
        details.put("days", String.valueOf(procedure.plannedDays()));
        details.put("basis", procedure.basis());
        details.put("startedOn", procedure.startedOn().toString());
        return details;
    }

    private static Map<String, String> named(SpecialProcedure procedure) {
        return Map.of("procedure", procedure.kind(), "nameZh", procedure.nameZh(), "nameEn", procedure.nameEn(), "id", String.valueOf(procedure.id()));
    }
}
