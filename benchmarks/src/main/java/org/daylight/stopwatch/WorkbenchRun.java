package org.daylight.stopwatch;

import java.sql.Connection;
import org.daylight.ground.Ground;

/** The workbench with a few and with a million open cases: how fast it answers, and what the server keeps in memory. */
final class WorkbenchRun {
    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("daylight.benchmark.open", 1_000_000);
    private static final int TARGET = 200;
    private final Ground ground;

    WorkbenchRun(Ground ground) {
        this.ground = ground;
    }

    /** @param model number of an accepted case that the others are copies of */
    void measure(String model, Summary summary) throws Exception {
        Workbench workbench = new Workbench(ground);
        Stopwatch.say(Figures.head());
        try (Connection connection = ground.database()) {
            OpenCases cases = new OpenCases(connection);
            cases.load(model, FEW);
            workbench.measure("warming up");
            measure(workbench, FEW, summary);
            long few = Machine.liveHeap(ground);
            cases.load(model, MANY);
            measure(workbench, MANY, summary);
            new BoardRun(ground).measure(MANY, summary);
            long many = Machine.liveHeap(ground);
            summary.add("Heap of the server after a full collection, %,d / %,d open cases".formatted(FEW, MANY), few + " / " + many + " MiB", "%.2f ×".formatted((double) many / few));
        }
    }

    private void measure(Workbench workbench, int open, Summary summary) throws Exception {
        Figures figures = workbench.measure("workbench, %,d open cases".formatted(open));
        Stopwatch.say(figures.line());
        summary.add("Workbench (我的待办), 100 people at once, %,d open cases: p50 / p95".formatted(open),
                "%.0f / %.0f ms".formatted(figures.at(0.5), figures.at(0.95)), "%.2f of the target of %d ms".formatted(figures.at(0.95) / TARGET, TARGET));
    }
}
