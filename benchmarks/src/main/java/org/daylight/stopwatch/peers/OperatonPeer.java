package org.daylight.stopwatch.peers;

import java.util.List;
import javax.sql.DataSource;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.task.Task;

/** Operaton, embedded, full history, its own authorisation on: candidates of a task get their right with it. What is not needed is switched off. */
final class OperatonPeer implements Peer {
    private final ProcessEngine engine;
    private final Instances instances = new Instances();

    OperatonPeer(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database).setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false).setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setAuthorizationEnabled(true);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addString("approval.bpmn20.xml", Flow.bpmn("operaton", "http://operaton.org/schema/1.0/bpmn")).deploy();
    }

    @Override
    public void open(int place) {
        instances.keep(place, engine.getRuntimeService().startProcessInstanceByKey(Flow.KEY, "CASE-" + place).getId());
    }

    /** A person who is not a candidate finds no task. */
    @Override
    public void take(int place, int step) {
        engine.getIdentityService().setAuthentication(Flow.person(step), List.of(Flow.group(step)));
        Task task = engine.getTaskService().createTaskQuery().processInstanceId(instances.of(place)).singleResult();
        engine.getTaskService().complete(task.getId(), Flow.fields(step));
    }

    @Override
    public long stepsInHistory() {
        return engine.getHistoryService().createHistoricTaskInstanceQuery().finished().count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
