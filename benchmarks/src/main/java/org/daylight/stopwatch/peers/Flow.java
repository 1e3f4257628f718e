package org.daylight.stopwatch.peers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three user tasks of three groups, each with a due date; each step fills in three fields. */
final class Flow {
    static final String KEY = "approval";
    private static final List<String> GROUPS = List.of("handler", "reviewer", "approver");
    private static final String TASK = """
              <userTask id="step%1$d" name="Step %1$d" %2$s:candidateGroups="%3$s" %2$s:dueDate="P5D"/>
              <sequenceFlow id="to%1$d" sourceRef="step%1$d" targetRef="step%4$d"/>
            """;
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:%1$s="%2$s" targetNamespace="daylight">
              <process id="approval" isExecutable="true" %1$s:historyTimeToLive="P30D">
              <startEvent id="start"/>
              <sequenceFlow id="first" sourceRef="start" targetRef="step0"/>
            %3$s  <endEvent id="step3"/>
              </process>
            </definitions>
            """;

    private Flow() {
    }

    static String bpmn(String prefix, String namespace) {
        String tasks = IntStream.range(0, GROUPS.size()).mapToObj(step -> TASK.formatted(step, prefix, group(step), step + 1)).collect(Collectors.joining());
        return PROCESS.formatted(prefix, namespace, tasks);
    }

    static String group(int step) {
        return GROUPS.get(step);
    }

    static String person(int step) {
        return GROUPS.get(step) + "1";
    }

    static Map<String, Object> fields(int step) {
        return Map.of("area", 1_234L + step, "basis", "《中华人民共和国建筑法》第七条", "agree", true);
    }
}
