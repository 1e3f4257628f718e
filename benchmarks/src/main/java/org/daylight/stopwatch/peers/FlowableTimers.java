package org.daylight.stopwatch.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Due timers of Flowable, embedded, full history, fired by its own executor from when it is started until none is left: arguments are how many and the file for how many
 * it fired in a second. What fires writes a variable and waits for a person, as a proposed card does.
 */
public final class FlowableTimers {
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="daylight">
              <process id="limit" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="a" sourceRef="start" targetRef="due"/>
                <intermediateCatchEvent id="due"><timerEventDefinition><timeDate>${due}</timeDate></timerEventDefinition></intermediateCatchEvent>
                <sequenceFlow id="b" sourceRef="due" targetRef="card"/>
                <userTask id="card" name="Red card proposed" flowable:candidateGroups="supervisor"/>
                <sequenceFlow id="c" sourceRef="card" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;
    private static final int LOOK_MILLIS = 50;

    private FlowableTimers() {
    }

    public static void main(String[] arguments) throws Exception {
        int timers = Integer.parseInt(arguments[0]);
        try (HikariDataSource pool = PeerJvm.pool()) {
            ProcessEngine engine = engine(pool);
            String due = Instant.now().toString();
            IntStream.range(0, timers).parallel().forEach(n -> engine.getRuntimeService().startProcessInstanceByKey("limit", "CASE-" + n, Map.of("due", due)));
            long began = System.nanoTime();
            engine.getProcessEngineConfiguration().getAsyncExecutor().start();
            while (engine.getTaskService().createTaskQuery().count() < timers) {
                Thread.sleep(LOOK_MILLIS);
            }
            Files.writeString(Path.of(arguments[1]), Double.toString(timers / ((System.nanoTime() - began) / 1e9)));
            engine.close();
        }
    }

    private static ProcessEngine engine(HikariDataSource pool) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool).setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE).setAsyncExecutorActivate(false)
                .setHistoryLevel(HistoryLevel.FULL);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("limit.bpmn20.xml", PROCESS).deploy();
        return engine;
    }
}
