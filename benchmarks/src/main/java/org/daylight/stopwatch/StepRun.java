package org.daylight.stopwatch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.ground.Ground;
import org.daylight.stopwatch.peers.BareWrites;
import org.daylight.stopwatch.steps.StepLoad;
import org.daylight.stopwatch.steps.StepTimes;

/** B1: human steps through the doors inside the server, beside two workflow engines and PostgreSQL's own ceiling, all on the same database server. */
final class StepRun {
    private static final int CASES = Integer.getInteger("daylight.benchmark.cases", 5_000);
    /** The compiler of a JVM takes its time: fewer leave it at work while the clock runs. */
    private static final int WARM_UP = CASES;
    private static final int CLIENTS = 8;
    private static final String DAYLIGHT = "Daylight";
    private static final String CEILING = "postgresql";
    private final Ground ground;
    private final Doors doors;
    private final Path work;
    private final Map<String, StepTimes> times = new LinkedHashMap<>();

    StepRun(Ground ground, Path work) {
        this.ground = ground;
        this.doors = new Doors(ground);
        this.work = work;
    }

    void measure(Summary summary) throws Exception {
        Stopwatch.say("B1: %d cases of three steps, %d clients, each contender after %d cases to warm up; settings of PostgreSQL: %s"
                .formatted(CASES, CLIENTS, WARM_UP, settings()));
        measureDoors();
        Peers peers = new Peers(work, WARM_UP, CASES, CLIENTS);
        for (String engine : new String[] {"flowable", "operaton"}) {
            Databases.create(ground, engine);
            keep(engine, peers.run(engine, Databases.environment(ground, engine)));
        }
        keep(CEILING, peers.run(CEILING, ground.serverEnvironment()));
        times.forEach((name, taken) -> summary.add("B1, " + name + ": steps a second; p50, p95, p99 of a step; processor time in the client's thread",
                "%,.0f; %.2f, %.2f, %.2f ms; %.2f ms".formatted(taken.stepsPerSecond(), taken.millisecondsAt(0.5), taken.millisecondsAt(0.95),
                        taken.millisecondsAt(0.99), taken.cpuOfStep()), compared(taken)));
    }

    private void keep(String name, StepTimes taken) {
        times.put(name, taken);
        Stopwatch.say("  %-10s %8.0f steps/s, p50 %6.2f ms, p95 %6.2f ms, p99 %6.2f ms, %d steps, %.3f ms of a processor in the client's thread for each".formatted(name, taken.stepsPerSecond(),
                taken.millisecondsAt(0.5), taken.millisecondsAt(0.95), taken.millisecondsAt(0.99), taken.count(), taken.cpuOfStep()));
    }

    private String compared(StepTimes taken) {
        double faster = Math.max(times.get("flowable").stepsPerSecond(), times.get("operaton").stepsPerSecond());
        return "%.2f × the faster engine (target 10), %.2f × the ceiling".formatted(taken.stepsPerSecond() / faster,
                taken.stepsPerSecond() / times.get(CEILING).stepsPerSecond());
    }

    private void measureDoors() throws Exception {
        try (Connection connection = ground.database()) {
            StepCases cases = new StepCases(connection);
            String accepted = cases.model(doors);
            cases.copy(accepted, "B1", 800_000_000L, WARM_UP + CASES);
            cases.copy(accepted, "CEILING", BareWrites.FIRST_ID, WARM_UP + CASES);
            cases.analyze();
        }
        String versions = doors.ask("versions?number=B1-000000");
        doors.ask(steps(1, WARM_UP, versions));
        keep(DAYLIGHT, StepTimes.of(doors.ask(steps(WARM_UP, WARM_UP + CASES, versions))));
        try (Connection connection = ground.database()) {
            StepCases.Left left = new StepCases(connection).left("B1");
            long wanted = (long) (WARM_UP + CASES) * StepLoad.STEPS;
            Stopwatch.say("  left behind, warm-up included: %d cases with three step events each, %d step events, %d audit lines; wanted %d, %d, %d: %s".formatted(
                    left.whole(), left.events(), left.audits(), WARM_UP + CASES, wanted, wanted,
                    left.equals(new StepCases.Left(WARM_UP + CASES, wanted, wanted)) ? "exactly" : "NOT EXACTLY"));
        }
    }

    private static String steps(int from, int to, String versions) {
        return "steps?numbers=B1-%%2506d&clients=%d&from=%d&to=%d&versions=%s".formatted(CLIENTS, from, to, versions);
    }

    private String settings() throws SQLException {
        StringBuilder told = new StringBuilder();
        try (Connection connection = ground.database(); Statement statement = connection.createStatement()) {
            for (String name : new String[] {"server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers"}) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    told.append(told.isEmpty() ? "" : ", ").append(name).append(' ').append(row.getString(1));
                }
            }
        }
        return told.toString();
    }
}
