package org.daylight.stopwatch;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.Set;
import org.daylight.ground.Ground;

/**
 * Starts the whole on free ports with a heap of 512 MB, measures what is chosen and prints a table at the end. {@code daylight.measure} names what:
 * {@code B1} steps, {@code B2} limits that fall due, {@code B3} working days, {@code B4} conformance, {@code lists} with {@code import}, {@code pages} of the workbench; all unless said.
 * {@code daylight.benchmark.home} is where the data is ({@code target/daylight}).
 */
public final class Stopwatch {
    /** Of the server and of each contender. */
    static final String HEAP = "-Xmx512m";
    private static final Set<String> CHOSEN = Set.of(System.getProperty("daylight.measure", "B1,B2,B3,B4,lists,import,pages").toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    private final Ground ground;
    private final Summary summary = new Summary();

    private Stopwatch(Ground ground) {
        this.ground = ground;
    }

    public static void main(String[] arguments) throws Exception {
        Path place = Path.of(System.getProperty("daylight.benchmark.home", project().resolve("benchmarks/target/daylight").toString()));
        Homes.delete(place);
        say("Machine: " + Machine.words());
        Path ear = BenchmarkEar.of(project(), classes(), work());
        try (Ground ground = Ground.builder().project(project()).home(place).application(ear).freePorts().serverOption(HEAP).build().start()) {
            Stopwatch stopwatch = new Stopwatch(ground);
            stopwatch.measure();
            say("Machine at the end: " + Machine.words());
            say("");
            say(stopwatch.summary.table());
        }
    }

    private void measure() throws Exception {
        if (CHOSEN.contains("b1")) {
            new StepRun(ground, work()).measure(summary);
        }
        if (CHOSEN.contains("b3")) {
            DayCountingRun.run(summary);
            RecomputationRun.run(ground, summary);
        }
        if (CHOSEN.contains("b4")) {
            new ConformanceRun(work()).measure(ground, summary);
            new BulkCheckRun(ground).measure(summary);
        }
        if (CHOSEN.contains("lists") || CHOSEN.contains("import")) {
            try (Connection connection = ground.database()) {
                Volume.load(connection, took -> say("Loaded %d items and %d people in %d ms".formatted(Volume.ITEMS, Volume.PEOPLE, took)));
            }
        }
        if (CHOSEN.contains("lists")) {
            new ListPages(ground.home()).measure();
        }
        if (CHOSEN.contains("import")) {
            new ImportRun(ground, Person.loggedIn(ground.home(), "itemadmin")).measure();
            say("Used heap of the server: " + Machine.usedHeap(ground.management()) + " MiB of 512");
        }
        if (CHOSEN.contains("pages")) {
            new WorkbenchRun(ground).measure(model(), summary);
        }
        if (CHOSEN.contains("b2")) { // last, since its million late cases stay
            new DueRun(ground, work()).measure(summary);
        }
    }

    private String model() throws Exception {
        try (Connection connection = ground.database()) {
            return new StepCases(connection).model(new Doors(ground));
        }
    }

    static void say(String line) {
        System.out.println(line);
    }

    static Path project() {
        return Path.of(System.getProperty("daylight.project", "..")).toAbsolutePath().normalize();
    }

    private static Path work() {
        return project().resolve("benchmarks/target/work");
    }

    static Path classes() throws URISyntaxException {
        return Path.of(Stopwatch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
