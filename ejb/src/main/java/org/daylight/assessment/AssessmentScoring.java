package org.daylight.assessment;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.daylight.assessment.control.AssessmentRepository;
import org.daylight.assessment.control.AssessmentRepository.StoredSchedule;
import org.daylight.assessment.control.AssessmentRepository.Work;
import org.daylight.assessment.control.ScheduleRules;
import org.daylight.assessment.control.ScoreExplanation;
import org.daylight.assessment.control.ScoreRules;
import org.daylight.assessment.control.ScoreSheet;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * Door for the scoring job and its timer: the steps of a run, each of which may be taken again after a crash and then changes nothing more.
 * Open to all, because only the job and the timer of this room call it and they have no login.
 *
 * @article ASM-04 (000 art. 26)
 */
@Stateless
@PermitAll
public class AssessmentScoring {
    /** A run that was begun this often and is still not over has failed. */
    public static final int ATTEMPTS_AT_MOST = 5;
    private static final String SCHEDULE = "schedule";

    @Inject
    private AssessmentRepository repository;
    @Inject
    private StaffDirectory directory;
    @Inject
    private Event<AssessmentCompleted> completed;
    @Inject
    private MeterRegistry meters;
    @Inject
    private Clock clock;

    /** Each month that the schedule asks for has a run; each month gets one from the schedule at most. */
    public void startScheduled() {
        repository.schedule().ifPresent(stored -> startDue(stored, clock.instant()));
    }

    private void startDue(StoredSchedule stored, Instant now) {
        ScheduleRules.dueMonths(stored.schedule(), stored.changedAt(), now).stream().filter(month -> !repository.isTakenCareOf(month))
                .forEach(month -> repository.insertRun(month, true, SCHEDULE, now));
    }

    /** Runs that are not over, oldest first. */
    public List<Long> running() {
        return repository.running();
    }

    /** True if the run may be begun (again); a run that was begun too often is failed instead. */
    public boolean begin(long runId) {
        boolean again = repository.countAttempt(runId, ATTEMPTS_AT_MOST);
        if (!again) {
            finish(runId, AssessmentRunView.State.FAILED);
        }
        return again;
    }

    /** The run knows the latest execution that carries it out. */
    public void begun(long runId, long executionId) {
        repository.setExecution(runId, executionId);
    }

    /** The run has its own copy of the month's finished cases, taken at one moment. */
    public void collect(long runId) {
        repository.lockRunning(runId).filter(work -> !work.factsTaken()).ifPresent(work -> collect(runId, work));
    }

    private void collect(long runId, Work work) {
        List<String> departments = directory.departments().stream().map(DepartmentView::code).toList();
        repository.collect(runId, work.month(), departments, clock.instant());
    }

    /** Departments that have no score yet; none once the run is over. */
    public List<String> unscored(long runId) {
        return isRunning(runId) ? repository.unscored(runId) : List.of();
    }

    /** The department has its score in the run. */
    public void score(long runId, String departmentCode) {
        AssessmentRunView run = repository.run(runId).orElseThrow();
        if (run.state() == AssessmentRunView.State.RUNNING) {
            score(runId, run.month(), departmentCode);
        }
    }

    private void score(long runId, YearMonth month, String departmentCode) {
        ScoreSheet sheet = ScoreRules.score(repository.figures(runId, departmentCode));
        if (repository.write(runId, departmentCode, sheet, ScoreExplanation.json(month, sheet))) {
            meters.counter("daylight.assessment.scored").increment();
        }
    }

    /** The departments are ranked and the run is completed. */
    public void complete(long runId) {
        repository.lockRunning(runId).ifPresent(work -> complete(runId, work));
    }

    private void complete(long runId, Work work) {
        if (!work.factsTaken() || !repository.unscored(runId).isEmpty()) {
            throw new IllegalStateException("run " + runId + " is to be completed before every department is scored");
        }
        repository.rank(runId);
        finish(runId, AssessmentRunView.State.COMPLETED);
        completed.fire(new AssessmentCompleted(runId, work.month()));
    }

    private boolean isRunning(long runId) {
        return repository.run(runId).filter(run -> run.state() == AssessmentRunView.State.RUNNING).isPresent();
    }

    private void finish(long runId, AssessmentRunView.State state) {
        repository.finish(runId, state, clock.instant());
        meters.counter("daylight.assessment.runs", "state", state.name()).increment();
    }
}
