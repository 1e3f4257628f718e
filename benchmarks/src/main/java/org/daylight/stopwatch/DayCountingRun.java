package org.daylight.stopwatch;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@link DayCounting} in JVMs of its own, and its table. */
final class DayCountingRun {
    private static final Map<String, String> WORDS = Map.of("count", "working days between two days", "add", "day on which a limit ends", "isWorking", "is it worked");

    private DayCountingRun() {
    }

    static void run(Summary summary) throws RunnerException {
        Map<String, Double> nanoseconds = new TreeMap<>();
        for (RunResult result : measured()) {
            nanoseconds.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getMin());
        }
        Stopwatch.say("Calendar arithmetic, 4,096 random pairs of days of 2007 to 2026; best of 40 rounds; reading a pair alone takes %.2f ns".formatted(nanoseconds.get("nothing")));
        Stopwatch.say("| question | ours, ns | Strata, ns | ratio |%n| --- | ---: | ---: | ---: |".formatted());
        Stream.of("count", "add", "isWorking").forEach(question -> {
            double ours = nanoseconds.get(question + "_ours");
            double theirs = nanoseconds.get(question + "_strata");
            Stopwatch.say("| %s | %.2f | %.1f | %.1f |".formatted(WORDS.get(question), ours, theirs, theirs / ours));
            summary.add("B3, " + WORDS.get(question) + ": Daylight / Strata", "%.2f / %.1f ns".formatted(ours, theirs), "%.0f × Strata (target 100)".formatted(theirs / ours));
        });
    }

    private static Collection<RunResult> measured() throws RunnerException {
        String known = System.getProperty("java.class.path");
        System.setProperty("java.class.path", classes(known));
        try {
            return new Runner(new OptionsBuilder().include(DayCounting.class.getName()).verbosity(VerboseMode.SILENT).build()).run();
        } finally {
            System.setProperty("java.class.path", known);
        }
    }

    /** What this class was loaded from; a build tool does not put it on the class path that a new JVM inherits. */
    private static String classes(String known) {
        return DayCountingRun.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(DayCountingRun::path).collect(Collectors.joining(File.pathSeparator)) : known;
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
