package org.daylight.stopwatch;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.daylight.stopwatch.peers.FlowableTimers;
import org.daylight.stopwatch.peers.PeerJvm;
import org.daylight.stopwatch.steps.StepTimes;

/** Starts contenders one after the other, each with the server's own JVM options. */
final class Peers {
    private static final int LONGEST_MINUTES = 10;
    private final Path work;
    private final List<String> numbers;

    Peers(Path work, int warmUp, int cases, int clients) {
        this.work = work;
        this.numbers = List.of(Integer.toString(clients), Integer.toString(warmUp), Integer.toString(cases));
    }

    /** @param environment where the database is, as the server is told */
    StepTimes run(String name, Map<String, String> environment) throws IOException, InterruptedException, URISyntaxException {
        Path times = work.resolve(name + ".times");
        run(name, environment, List.of(PeerJvm.class.getName(), name, numbers.get(0), numbers.get(1), numbers.get(2), times.toString()));
        return StepTimes.of(Files.readString(times));
    }

    /** How many due timers Flowable fires in a second. */
    double timers(int count, Map<String, String> environment) throws IOException, InterruptedException, URISyntaxException {
        Path fired = work.resolve("timers.fired");
        run("timers", environment, List.of(FlowableTimers.class.getName(), Integer.toString(count), fired.toString()));
        return Double.parseDouble(Files.readString(fired));
    }

    private void run(String name, Map<String, String> environment, List<String> mainAndArguments) throws IOException, InterruptedException, URISyntaxException {
        Files.createDirectories(work);
        Path log = work.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), Stopwatch.HEAP, "-XX:+UseSerialGC", "-cp", classpath()));
        command.addAll(mainAndArguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PEER_DB_URL", environment.get("DAYLIGHT_DB_URL"));
        builder.environment().put("PEER_DB_USER", environment.get("DAYLIGHT_DB_USER"));
        builder.environment().put("PEER_DB_PASSWORD", environment.get("DAYLIGHT_DB_PASSWORD"));
        builder.environment().put("PEER_DB_POOL", environment.getOrDefault("DAYLIGHT_DB_POOL", "40"));
        Process process = builder.start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(name + " did not end: see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(name + " failed: see " + log);
        }
    }

    /** As Maven has written it while it built. */
    private static String classpath() throws IOException, URISyntaxException {
        Path classes = Path.of(PeerJvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return classes + File.pathSeparator + Files.readString(Stopwatch.project().resolve("benchmarks/target/peers.classpath")).strip();
    }
}
