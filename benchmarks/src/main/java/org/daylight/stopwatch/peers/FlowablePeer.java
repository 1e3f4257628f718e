package org.daylight.stopwatch.peers;

import java.util.List;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** Flowable, embedded, full history; what is not needed is switched off. */
final class FlowablePeer implements Peer {
    private final ProcessEngine engine;
    private final Instances instances = new Instances();

    FlowablePeer(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database).setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setAsyncExecutorActivate(false).setHistoryLevel(HistoryLevel.FULL);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("approval.bpmn20.xml", Flow.bpmn("flowable", "http://flowable.org/bpmn")).deploy();
    }

    @Override
    public void open(int place) {
        instances.keep(place, engine.getRuntimeService().startProcessInstanceByKey(Flow.KEY, "CASE-" + place).getId());
    }

    /** A person who is not a candidate finds no task. */
    @Override
    public void take(int place, int step) {
        Task task = engine.getTaskService().createTaskQuery().processInstanceId(instances.of(place))
                .taskCandidateGroupIn(List.of(Flow.group(step))).singleResult();
        engine.getTaskService().complete(task.getId(), Flow.person(step), Flow.fields(step));
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
