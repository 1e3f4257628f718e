package org.daylight.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
final class Tool {
    private Tool() {
    }

    /** Run with success, or the problem names the log to read. */
    static void run(String what, List<String> command, Map<String, String> environment, Path log) throws IOException {
        int code = tryRun(command, environment, log);
        if (code != 0) {
            throw new GroundProblem(what + " failed with code " + code + ": see " + log);
        }
    }

    static int tryRun(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Child.speakUtf8(builder.environment());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new GroundProblem(command.get(0) + " did not end within 5 minutes: see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new GroundProblem("Stopped while running " + command.get(0), stopped);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
