package org.daylight.assessment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.assessment.batch.AssessmentTimer;
import org.daylight.assessment.control.AssessmentRepository;
import org.daylight.assessment.control.AssessmentRepository.ScoreRow;
import org.daylight.assessment.control.RunOrder;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: monthly scoring of departments; {@code staff.not-on-duty} (403) for who is not on duty today.
 *
 * @article ASM-01 (000 art. 25)
 * @article ASM-18 (004 art. 32)
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AssessmentRuns {
    private static final AssessmentSchedule UNSCHEDULED = new AssessmentSchedule(false, 5, LocalTime.of(2, 0));

    @Inject
    private AssessmentRepository repository;
    @Inject
    private AssessmentTimer timer;
    @Inject
    private StaffDirectory directory;
    @Inject
    private Clock clock;
    @Resource
    private SessionContext session;

    /**
     * A run of the month exists and is carried out as soon as the transaction is over.
     * {@code assessment.month-not-over} (422), {@code assessment.already-running} (409).
     *
     * @param month over in Asia/Shanghai: October 2026 from 1 November 2026 00:00 on
     * @return the run
     */
    @Audited
    public long start(@Subject YearMonth month) {
        if (!month.isBefore(YearMonth.from(LegalTime.today(clock)))) {
            throw new Problem(Problem.Kind.REFUSED, "assessment.month-not-over", "ASM-01", month.toString());
        }
        long run = repository.insertRun(month, false, caller(), clock.instant()).orElseThrow(
                () -> new Problem(Problem.Kind.CONFLICT, "assessment.already-running", "ASM-01", month.toString()));
        timer.wake();
        return run;
    }

    /** A run that is not over is stopped; scores written so far stay, but are not ranked. {@code assessment.unknown} (404), {@code assessment.not-running} (409). */
    @Audited
    public void stop(@Subject long id) {
        run(id);
        if (!repository.finish(id, AssessmentRunView.State.STOPPED, clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "assessment.not-running", "ASM-01", id);
        }
    }

    /** Latest first, or sorted by {@code startedAt}, {@code finishedAt}, {@code month}, {@code state}, {@code startedBy}. */
    public Page<AssessmentRunView> runs(PageRequest page) {
        PageRequest sorted = page.sort() == null ? new PageRequest(page.first(), page.size(), "startedAt", false) : page;
        return new Page<>(repository.runs(sorted, RunOrder.of(sorted)), repository.countRuns());
    }

    /** {@code assessment.unknown} (404). */
    public AssessmentRunView run(long id) {
        return repository.run(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "assessment.unknown", null, id));
    }

    /** By rank, departments that finished nothing last; empty until the run is completed. {@code assessment.unknown} (404). */
    public List<DepartmentScore> ranking(long runId) {
        run(runId);
        Map<String, DepartmentView> departments = directory.departments().stream()
                .collect(Collectors.toMap(DepartmentView::code, Function.identity()));
        return repository.ranking(runId).stream().map(row -> score(row, departments.get(row.departmentCode()))).toList();
    }

    /** The schedule in force; until one is set, a switched-off one. */
    public AssessmentSchedule schedule() {
        return repository.schedule().map(AssessmentRepository.StoredSchedule::schedule).orElse(UNSCHEDULED);
    }

    /** From now on months are scored by themselves at the schedule's moments, each once; moments that lie before now do not count. */
    @Audited
    public void schedule(AssessmentSchedule schedule) {
        repository.saveSchedule(schedule, caller(), clock.instant());
    }

    @AroundInvoke
    Object byPeopleOnDuty(InvocationContext call) throws Exception {
        directory.onDuty(caller());
        return call.proceed();
    }

    private static DepartmentScore score(ScoreRow row, DepartmentView department) {
        return new DepartmentScore(row.ranking(), row.departmentCode(), department.nameZh(), department.nameEn(), row.figures().closed(),
                row.figures().onTime(), row.figures().early(), row.figures().late(), row.score(), row.explanation());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
