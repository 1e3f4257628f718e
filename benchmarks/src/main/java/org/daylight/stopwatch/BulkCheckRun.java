package org.daylight.stopwatch;

import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.control.CheckRepository;
import org.daylight.conformance.control.LogCheck;
import org.daylight.conformance.control.LogRepository;
import org.daylight.ground.Ground;
import org.postgresql.PGConnection;

/**
 * B4 from the database: cases of which the events came in turn, each fifth without one of its steps, are read, judged, counted and their findings written by the check itself, beside a bare
 * {@code COPY} of the same rows in the same order. Option: {@code daylight.benchmark.bulk} (100,000 cases).
 */
final class BulkCheckRun {
    private static final int CASES = Integer.getInteger("daylight.benchmark.bulk", 100_000);
    private static final int STEPS = 8;
    private static final int ROUNDS = 3;
    private static final int LONGEST_SECONDS = 240;
    private static final int LOOK_MILLIS = 500;
    private static final String DEPARTMENT = "B4L";
    private static final LogSelection SELECTION = new LogSelection(DEPARTMENT, null, null, null, null);
    private static final List<String> NAMES = IntStream.range(0, STEPS).mapToObj(step -> "S" + step).toList();
    private static final String COPY = """
            copy (select c.id, c.department_code, c.source, c.item_version_id, c.profile_version_id, c.handling_type, c.stopped_at, c.closed_at, c.due_at, e.id, e.type, e.name, e.payload, e.opinion,
                e.actor, e.event_at from approval_case c join case_event e on e.case_id = c.id where c.department_code = 'B4L' and e.type = 'REPORTED_STEP' order by c.id, e.event_at, e.id) to stdout""";
    private final Ground ground;

    BulkCheckRun(Ground ground) {
        this.ground = ground;
    }

    void measure(Summary summary) throws Exception {
        try (Connection connection = ground.database()) {
            load(connection);
            awaitWatch(connection);
            DataSource source = source();
            long events = number(connection, "select count(*) from case_event e join approval_case c on c.id = e.case_id where c.department_code = 'B4L' and e.type = 'REPORTED_STEP'");
            double bare = best(() -> connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream()));
            double ours = best(() -> check(connection, source));
            long found = number(connection, "select count(distinct case_id) from conformance_finding where run_id = (select max(id) from conformance_run)");
            Stopwatch.say("B4 from the database: %,d cases, %,d events; %.2f s, bare COPY %.2f s; %,d cases found of %,d planted".formatted(CASES, events, ours, bare, found, CASES / 5));
            summary.add("B4, %,d cases (%,d events) judged from the database, findings written / a bare COPY of the same rows in the same order: events a second".formatted(CASES, events),
                    "%,.0f / %,.0f".formatted(events / ours, events / bare), "%.2f × the bare COPY".formatted(bare / ours));
        }
    }

    private static long check(Connection connection, DataSource source) throws SQLException {
        long run = number(connection, "insert into conformance_run (kind, asked_by, asked_at, asked, touched_at) values ('CHECK', 'stopwatch', now(), '{}', now()) returning id");
        new LogCheck(new LogRepository(source), new CheckRepository(source), Clock.systemUTC(), run).byReference(SELECTION, NAMES);
        return run;
    }

    private static void load(Connection connection) throws SQLException {
        run(connection, "insert into department (code, name_zh, name_en, credit_code) values ('B4L', '日志计时局', 'Bureau of the long log', '1122088201359770BL') on conflict do nothing");
        run(connection, "insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, stopped_at) select 850000000 + n, 1, 'B4L-' || n,"
                + " 'REPORTED', 'stopwatch', 'B4L', 'B4L', 'UNKNOWN', 'REPORTED', now(), now() from generate_series(1, " + CASES + ") n on conflict do nothing");
        run(connection, "insert into case_event (case_id, type, name, event_at, recorded_at, source, actor) select 850000000 + n, 'REPORTED_STEP', 'S' || s, timestamptz '2026-01-01' + s * interval '1 hour',"
                + " now(), 'stopwatch', 'p' || s from generate_series(0, " + (STEPS - 1) + ") s cross join generate_series(1, " + CASES + ") n where s <> 3 or n % 5 <> 0");
        run(connection, "vacuum analyze approval_case, case_event");
    }

    /** What came is judged by the watch first, so that it is not measured with it. */
    private static void awaitWatch(Connection connection) throws SQLException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (number(connection, "select count(*) from conformance_position p where exists (select 1 from case_event e where (e.tx, e.id) > (cast(cast(p.tx as text) as xid8), p.id))") > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("what came was not judged within " + LONGEST_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Seconds of the best round. */
    private static double best(Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            work.call();
            best = Math.min(best, (System.nanoTime() - began) / 1e9);
        }
        return best;
    }

    private DataSource source() {
        return (DataSource) Proxy.newProxyInstance(BulkCheckRun.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> ground.database());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql); ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
