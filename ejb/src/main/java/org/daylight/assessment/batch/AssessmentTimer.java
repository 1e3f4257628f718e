package org.daylight.assessment.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.daylight.assessment.AssessmentScoring;
import org.daylight.assessment.control.BatchHistoryRepository;

/**
 * Each minute: starts what the schedule asks for, and sees to it that every run that is not over has a living execution of the batch job.
 * A run just started, a run whose server was killed and a run whose execution broke down are the same to it: they get an execution,
 * which goes on where the last one ended. The executions this server has started are remembered here and nowhere else: what the batch
 * runtime has kept from before is forgotten at start, since an execution that died with its server stays "running" there for ever.
 * One server carries out runs.
 * Open to all, because the server's timer and the doors of this room call it.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssessmentTimer {
    private static final String JOB = "score-month";
    private static final long AFTER_START_MILLIS = 1000;
    private static final Set<BatchStatus> ALIVE = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Inject
    private AssessmentScoring scoring;
    @Inject
    private BatchHistoryRepository history;
    @Resource
    private TimerService timers;
    private final Map<Long, Long> executions = new HashMap<>();

    @PostConstruct
    void resume() {
        history.forget(JOB);
        timers.createSingleActionTimer(AFTER_START_MILLIS, new TimerConfig(null, false));
    }

    /** Looks after the runs as soon as the caller's transaction is over, not at all if it rolls back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void wake() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    @Schedule(hour = "*", minute = "*", persistent = false, info = "assessment")
    public void everyMinute() {
        scoring.startScheduled();
        carryOn();
    }

    @Timeout
    public void carryOn() {
        List<Long> running = scoring.running();
        executions.keySet().retainAll(running);
        running.stream().filter(run -> !isAlive(run)).filter(scoring::begin).forEach(this::execute);
    }

    private void execute(long runId) {
        Properties parameters = new Properties();
        parameters.setProperty("run", String.valueOf(runId));
        long execution = operator().start(JOB, parameters);
        executions.put(runId, execution);
        scoring.begun(runId, execution);
    }

    private boolean isAlive(long runId) {
        Long execution = executions.get(runId);
        return execution != null && ALIVE.contains(operator().getJobExecution(execution).getBatchStatus());
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
