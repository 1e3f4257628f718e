package org.daylight.stopwatch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.ground.Ground;

/**
 * A million open cases, of which 200,000 fall due in one tick: the running server turns each light, proposes each card and writes each line of the trail. Once in peace,
 * once with the server killed half-way; beside due timers of Flowable and the same rows written by bare statements on as many connections. Option:
 * {@code daylight.benchmark.open} (1,000,000; a fifth of them falls due).
 */
final class DueRun {
    private static final int OPEN = Integer.getInteger("daylight.benchmark.open", 1_000_000);
    private static final int DUE = OPEN / 5;
    private static final int TIMERS = Integer.getInteger("daylight.benchmark.timers", 10_000);
    private static final int LANES = 4;
    private static final int PORTION = 10_000;
    private static final long LOOK_MILLIS = 20;
    private static final long TICKS_MILLIS = 3_000;
    private static final long LONGEST_SECONDS = 240;
    private static final long FIRST_ID = 2_000_000_000L;
    private static final long KILLED_ID = FIRST_ID + DUE;
    private static final long OTHERS_ID = FIRST_ID + 2L * DUE;
    private static final long BARE_ID = FIRST_ID + OPEN;
    private static final String LEFT = """
            select (select count(*) from case_event where type = 'LIGHT_CHANGED' and case_id >= %1$d and case_id < %2$d and payload ->> 'to' = 'OVERDUE'),
                (select count(*) from supervision_signal where case_id >= %1$d and case_id < %2$d),
                (select count(*) from audit_entry where action = 'TimedSignals.RED_CARD' and subject like '%3$s-%%')""";
    private static final List<String> BARE = List.of("update case_light set announced = 'OVERDUE' where case_id >= %1$d and case_id < %2$d", """
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload)
            select id, 'LIGHT_CHANGED', due_at, due_at, 'daylight', 'light-watch', '{"from": "WARNING", "to": "OVERDUE"}' from approval_case where id >= %1$d and id < %2$d""", """
            insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, case_id, department_code, item_version_id, occurred_at, found_at,
                found_by, facts)
            select profile_version_id, 'L-OVERDUE', 'ESCALATION', 'RED_CARD', 'late:' || id || ':PROMISED:0:2026-11-21', id, department_code, item_version_id, due_at, due_at,
                'daylight', '{"ref": "0", "rule": "LT-OVERDUE", "clock": "PROMISED", "dueAt": "2026-11-20T16:00:00+00:00", "events": "4711471147"}'
            from approval_case where id >= %1$d and id < %2$d""", """
            insert into audit_entry (at, actor, action, subject, outcome, beyond_authority)
            select due_at, 'daylight', 'TimedSignals.RED_CARD', case_number, 'DONE', false from approval_case where id >= %1$d and id < %2$d""");
    private final Ground ground;
    private final Peers peers;

    DueRun(Ground ground, Path work) {
        this.ground = ground;
        this.peers = new Peers(work, 0, 0, 0);
    }

    /** What was written: each is to be {@link #DUE}. */
    private record Left(long lights, long cards, long lines) {
        boolean isExactly(long each) {
            return lights == each && cards == each && lines == each;
        }
    }

    void measure(Summary summary) throws Exception {
        String model = model();
        load(model);
        double ours = DUE / seconds();
        exactly("in peace", "DUE", FIRST_ID);
        Thread.sleep(TICKS_MILLIS);
        exactly("looked at once more", "DUE", FIRST_ID);
        killedHalfway();
        ground.stopServer();
        double ceiling = DUE / bare(model);
        double engine = flowable();
        ground.startServer();
        Stopwatch.say("B2: %,d open cases, %,d fall due at once: %,.0f cases/s (light, card and line of the trail); bare statements on %d connections %,.0f/s; Flowable %,.0f timers/s"
                .formatted(OPEN, DUE, ours, LANES, ceiling, engine));
        summary.add("B2, %,d of %,d open cases fall due in one tick, each with light, proposed card and audit line: cases a second".formatted(DUE, OPEN), "%,.0f".formatted(ours),
                "%.0f × Flowable’s due timers (%,.0f/s; target 100), %.2f × the ceiling (%,.0f/s)".formatted(ours / engine, engine, ours / ceiling, ceiling));
    }

    private String model() throws Exception {
        try (Connection connection = ground.database()) {
            return new StepCases(connection).model(new Doors(ground));
        }
    }

    private void load(String model) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = ground.database()) {
            copy(connection, model, "KILL", KILLED_ID, DUE, "current_timestamp + interval '1 day'");
            copy(connection, model, "OPEN2", OTHERS_ID, OPEN - 2 * DUE, "current_timestamp + interval '30 days'");
            connection.createStatement().execute("vacuum (analyze) approval_case, case_light");
            copy(connection, model, "DUE", FIRST_ID, DUE, "current_timestamp");
        }
        Stopwatch.say("  %,d open cases loaded in %.0f s".formatted(OPEN, (System.nanoTime() - began) / 1e9));
    }

    private static void copy(Connection connection, String model, String prefix, long firstId, int count, String due) throws SQLException {
        new Copies(connection).cases(Map.of("id", firstId + " + n", "case_number", "'" + prefix + "-' || lpad(n::text, 7, '0')", "due_at", due,
                "warn_at", "current_timestamp - interval '1 day'", "step_due_at", "null", "step_warn_at", "null"),
                " cross join generate_series(0, " + (count - 1) + ") n where model.case_number = '" + model + "'", firstId, "'WARNING'");
    }

    /** From the first portion's moment to the last row; the cases fall due as soon as they are there. */
    private double seconds() throws Exception {
        await(FIRST_ID, DUE);
        long ended = System.currentTimeMillis();
        return (ended - number("select (extract(epoch from min(recorded_at)) * 1000)::bigint from case_event where case_id >= %d and case_id < %d and type = 'LIGHT_CHANGED'"
                .formatted(FIRST_ID, FIRST_ID + DUE))) / 1e3;
    }

    private void killedHalfway() throws Exception {
        try (Connection connection = ground.database(); Statement update = connection.createStatement()) {
            update.execute("update approval_case set due_at = current_timestamp - interval '1 second' where id >= %d and id < %d".formatted(KILLED_ID, KILLED_ID + DUE));
        }
        await(KILLED_ID, DUE / 4);
        ground.killServer();
        Left left = left("KILL", KILLED_ID);
        Stopwatch.say("  killed: %s, %s".formatted(left, left.isExactly(left.cards()) ? "nothing half" : "HALF"));
        ground.startServer();
        await(KILLED_ID, DUE);
        Thread.sleep(TICKS_MILLIS);
        exactly("killed half-way and run again", "KILL", KILLED_ID);
    }

    private void exactly(String how, String prefix, long firstId) throws SQLException {
        Left left = left(prefix, firstId);
        Stopwatch.say("  %s: %s of %,d: %s".formatted(how, left, DUE, left.isExactly(DUE) ? "exactly" : "NOT EXACTLY"));
    }

    private Left left(String prefix, long firstId) throws SQLException {
        try (Connection connection = ground.database(); Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(LEFT.formatted(firstId, firstId + DUE, prefix))) {
            row.next();
            return new Left(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private void await(long firstId, long cards) throws Exception {
        long until = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
        while (number("select count(*) from supervision_signal where case_id >= %d and case_id < %d".formatted(firstId, firstId + DUE)) < cards) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not all cards were proposed within " + LONGEST_SECONDS + " s");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = ground.database(); Statement query = connection.createStatement(); ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private double bare(String model) throws Exception {
        try (Connection connection = ground.database()) {
            copy(connection, model, "BARE", BARE_ID, DUE, "current_timestamp");
            connection.createStatement().execute("vacuum (analyze) approval_case, case_light");
        }
        long began = System.nanoTime();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Callable<Void>> portions = new ArrayList<>();
        for (long id = BARE_ID; id < BARE_ID + DUE; id += PORTION) {
            long first = id;
            portions.add(() -> written(first, Math.min(first + PORTION, BARE_ID + DUE)));
        }
        for (Future<Void> portion : lanes.invokeAll(portions)) {
            portion.get();
        }
        lanes.shutdown();
        return (System.nanoTime() - began) / 1e9;
    }

    private Void written(long first, long end) throws SQLException {
        try (Connection connection = ground.database(); Statement write = connection.createStatement()) {
            connection.setAutoCommit(false);
            write.execute("set local daylight.set_based = 'on'");
            for (String sql : BARE) {
                write.executeUpdate(sql.formatted(first, end));
            }
            connection.commit();
            return null;
        }
    }

    private double flowable() throws Exception {
        Databases.create(ground, "flowable_timers");
        return peers.timers(TIMERS, Databases.environment(ground, "flowable_timers"));
    }
}
