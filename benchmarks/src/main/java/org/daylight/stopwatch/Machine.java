package org.daylight.stopwatch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.ground.Ground;

/** What was measured on, and how much heap the server uses. */
final class Machine {
    private static final Pattern HEAP = Pattern.compile("(?m)^base_memory_usedHeap_bytes(?:\\{[^}]*})? ([0-9.Ee+]+)|^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} ([0-9.Ee+]+)");
    private static final long MIB = 1 << 20;

    private Machine() {
    }

    static String words() throws IOException {
        return "%s, %d cores, %d MiB memory, load %.1f, JDK %s".formatted(line("/proc/cpuinfo", "model name"), Runtime.getRuntime().availableProcessors(),
                kibibytes(line("/proc/meminfo", "MemTotal")) / 1024, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
    }

    private static String line(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return "unknown";
        }
        return Files.readAllLines(path).stream().filter(line -> line.startsWith(key)).findFirst().map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("unknown");
    }

    private static long kibibytes(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** Used heap of the server in MiB after a full collection. */
    static long liveHeap(Ground ground) throws IOException, InterruptedException {
        String server = Files.readString(ground.homeDirectory().resolve("run/wildfly.pid")).strip();
        Process collection = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), server, "GC.run")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (collection.waitFor() != 0) {
            throw new IOException("jcmd ended with " + collection.exitValue());
        }
        return usedHeap(ground.management());
    }

    /** Used heap of the server in MiB, all areas together; by its own metrics. */
    static long usedHeap(URI management) throws IOException, InterruptedException {
        String metrics = HttpClient.newHttpClient().send(HttpRequest.newBuilder(management.resolve("/metrics")).build(), BodyHandlers.ofString()).body();
        double used = 0;
        Matcher line = HEAP.matcher(metrics);
        while (line.find()) {
            used += Double.parseDouble(line.group(1) == null ? line.group(2) : line.group(1));
        }
        return (long) (used / MIB);
    }
}
