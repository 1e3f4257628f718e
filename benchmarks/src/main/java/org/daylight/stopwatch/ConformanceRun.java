package org.daylight.stopwatch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.conformance.DeviationKind;
import org.daylight.conformance.control.CaseSequence;
import org.daylight.conformance.control.Deviation;
import org.daylight.conformance.control.FlowModel;
import org.daylight.conformance.control.Judging;
import org.daylight.ground.Ground;

/**
 * B4: a log with planted deviations against its flow, beside PM4JS's token replay at its own rate; and how long after its commit a step is judged while 200 come each second.
 * Option: {@code daylight.benchmark.log} (500,000 cases).
 */
final class ConformanceRun {
    private static final int CASES = Integer.getInteger("daylight.benchmark.log", 500_000);
    private static final int SAMPLE = 20_000;
    private static final int STEPS = 8;
    private static final int ROUNDS = 7;
    private static final long SEED = 20_261_122L;
    private static final int DEVIATING = 5;
    private static final int PER_SECOND = 200;
    private static final int STREAMED = PER_SECOND * 15;
    private static final List<String> NAMES = IntStream.range(0, STEPS).mapToObj(step -> "S" + step).toList();
    private final FlowModel model = FlowModel.ofActivities(NAMES);
    private final int[][] log = new int[CASES][];
    private final DeviationKind[] planted = new DeviationKind[CASES];
    private final Path work;

    ConformanceRun(Path work) {
        this.work = work;
    }

    void measure(Ground ground, Summary summary) throws Exception {
        double ours = replayed();
        long events = Arrays.stream(log).mapToLong(one -> one.length).sum();
        Stopwatch.say("B4: %,d cases, %,d events, every %dth planted to deviate; %,.0f events/s; %s".formatted(CASES, events, DEVIATING, events / ours, faults()));
        double theirs = theirs();
        summary.add("B4, %,d cases against their flow, planted deviations %s: Daylight / PM4JS 0.0.28 (%,d cases), events a second".formatted(CASES, faults(), SAMPLE),
                theirs == 0 ? "%,.0f / not measured".formatted(events / ours) : "%,.0f / %,.0f".formatted(events / ours, theirs),
                theirs == 0 ? "target 1,000,000" : "%.0f × PM4JS (target 10, or 1,000,000)".formatted(events / ours / theirs));
        double[] waits = streamed(ground);
        summary.add("B4, a reported step is judged after its commit, %d a second: p50, p95, p99".formatted(PER_SECOND),
                "%.0f, %.0f, %.0f ms".formatted(at(waits, 0.5), at(waits, 0.95), at(waits, 0.99)), "target 50 ms");
    }

    private void fill() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < CASES; i++) {
            planted[i] = random.nextInt(DEVIATING) == 0 ? DeviationKind.values()[random.nextInt(4)] : null;
            log[i] = events(planted[i], 1 + random.nextInt(STEPS - 2));
        }
    }

    private static int[] events(DeviationKind kind, int at) {
        int[] flow = IntStream.range(0, STEPS).toArray();
        if (kind == null) {
            return flow;
        }
        return switch (kind) {
            case SKIPPED -> IntStream.of(flow).filter(step -> step != at).toArray();
            case SWAPPED -> IntStream.of(flow).map(step -> step == at ? at - 1 : step == at - 1 ? at : step).toArray();
            case REPEATED -> IntStream.concat(IntStream.rangeClosed(0, at), IntStream.range(at, STEPS)).toArray();
            default -> Arrays.copyOf(flow, at);
        };
    }

    /** Seconds of the best round. */
    private double replayed() {
        fill();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Judging judging = new Judging();
            CaseSequence sequence = new CaseSequence();
            long found = 0;
            long began = System.nanoTime();
            for (int[] events : log) {
                found += judge(judging, sequence, events).size();
            }
            best = Math.min(best, (System.nanoTime() - began) / 1e9);
            if (found == 0) {
                throw new IllegalStateException("nothing was found");
            }
        }
        return best;
    }

    private List<Deviation> judge(Judging judging, CaseSequence sequence, int[] events) {
        sequence.begin();
        for (int step : events) {
            sequence.add(step);
        }
        sequence.end();
        return judging.judge(model, sequence);
    }

    private String faults() {
        Judging judging = new Judging();
        CaseSequence sequence = new CaseSequence();
        long wrong = IntStream.range(0, CASES).filter(i -> {
            List<Deviation> found = judge(judging, sequence, log[i]);
            return planted[i] == null ? !found.isEmpty() : found.size() != 1 || found.get(0).kind() != planted[i];
        }).count();
        return wrong == 0 ? "all found and no others" : "%,d FOUND WRONGLY".formatted(wrong);
    }

    /** Events a second; 0 where it cannot be measured here. */
    private double theirs() throws IOException, InterruptedException {
        Path place = Files.createDirectories(work.resolve("pm4js"));
        if (!ran(place, "npm", "install", "--no-audit", "--no-fund", "--prefix", place.toString(), "pm4js@0.0.28")) {
            Stopwatch.say("  PM4JS is not measured: npm is absent or could not install it");
            return 0;
        }
        Files.writeString(place.resolve("cases.txt"), Arrays.stream(log).limit(SAMPLE).map(one -> IntStream.of(one).mapToObj(NAMES::get).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n")));
        try (InputStream script = ConformanceRun.class.getResourceAsStream("pm4js-replay.js")) {
            Files.write(place.resolve("replay.js"), script.readAllBytes());
        }
        if (!ran(place, "node", "replay.js", String.join(",", NAMES), "cases.txt", Integer.toString(ROUNDS))) {
            Stopwatch.say("  PM4JS is not measured: see " + place.resolve("node.log"));
            return 0;
        }
        String[] result = Files.readAllLines(place.resolve("node.log")).stream().filter(line -> line.startsWith("RESULT ")).findFirst().orElseThrow().split(" ");
        long wanted = Arrays.stream(planted).limit(SAMPLE).filter(kind -> kind != null).count();
        Stopwatch.say("  PM4JS: %s events, %s of %d deviating cases found, %s s".formatted(result[1], result[2], wanted, result[3]));
        return Long.parseLong(result[1]) / Double.parseDouble(result[3]);
    }

    private static boolean ran(Path place, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true).redirectOutput(place.resolve(command[0] + ".log").toFile()).start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Milliseconds from commit to finding, ascending; each step deviates, so that each is told. */
    private double[] streamed(Ground ground) throws SQLException, InterruptedException {
        try (Connection connection = ground.database()) {
            run(connection, "insert into department (code, name_zh, name_en, credit_code) values ('B4', '流程计时局', 'Bureau of the stopwatch', '1122088201359770B4') on conflict do nothing");
            run(connection, "insert into reference_flow values ('B4', array['S0'], 'stopwatch', now()) on conflict do nothing");
            run(connection, "insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at) select 700000000 + n, 1, 'B4-' || n,"
                    + " 'REPORTED', 'stopwatch', 'B4', 'B4', 'UNKNOWN', 'REPORTED', now() from generate_series(1, " + STREAMED + ") n on conflict do nothing");
            long[] committed = new long[STREAMED + 1];
            long began = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into case_event (case_id, type, name, event_at, recorded_at, source) values (?, 'REPORTED_STEP', 'S9', now(), now(), 'stopwatch')")) {
                for (int i = 1; i <= STREAMED; i++) {
                    TimeUnit.NANOSECONDS.sleep(began + TimeUnit.SECONDS.toNanos(i) / PER_SECOND - System.nanoTime());
                    insert.setLong(1, 700_000_000L + i);
                    insert.executeUpdate();
                    committed[i] = System.currentTimeMillis();
                }
            }
            TimeUnit.SECONDS.sleep(2);
            return waits(connection, committed);
        }
    }

    private static double[] waits(Connection connection, long[] committed) throws SQLException {
        double[] waits = new double[STREAMED];
        int known = 0;
        try (PreparedStatement query = connection.prepareStatement("select case_id - 700000000, cast(extract(epoch from found_at) * 1000 as bigint) from supervision_signal"
                + " where department_code = 'B4' and rule_code = 'RC-05'"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                waits[known++] = Math.max(0, row.getLong(2) - committed[row.getInt(1)]);
            }
        }
        Stopwatch.say("  streamed: %,d steps at %d a second, %,d judged".formatted(STREAMED, PER_SECOND, known));
        double[] sorted = Arrays.copyOf(waits, known);
        Arrays.sort(sorted);
        return sorted;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
