package org.daylight.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server process of one home, known by a pid file, so that the next start recognises one that outlived its launcher. */
final class Child {
    private final Settings settings;
    private final String name;
    private Process process;

    Child(Settings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** Started, with its output in the log folder of the home. */
    void start(List<String> command, Map<String, String> environment) throws IOException {
        Path log = settings.log(name + "-console.log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(settings.home().toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(nothing());
        speakUtf8(builder.environment());
        builder.environment().putAll(settings.environment());
        builder.environment().putAll(environment);
        process = builder.start();
        Files.writeString(pidFile(), Long.toString(process.pid()));
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Ended by itself after a request, by force after the given seconds. */
    void stop(int seconds) throws IOException {
        if (process != null) {
            end(process.toHandle(), seconds);
            process = null;
        }
        Files.deleteIfExists(pidFile());
    }

    /** Gone at once, as by {@code kill -9}; the pid file stays as it would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        process = null;
    }

    /** Nothing of this name still runs for this home. */
    boolean stopSurvivor() throws IOException {
        Optional<ProcessHandle> survivor = survivor();
        survivor.ifPresent(handle -> end(handle, 20));
        Files.deleteIfExists(pidFile());
        return survivor.isPresent();
    }

    private Optional<ProcessHandle> survivor() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile()).strip();
        return pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs) : Optional.empty();
    }

    private boolean isOurs(ProcessHandle handle) {
        return commandLine(handle).contains(marker());
    }

    /** A JVM option by which a process tells whose it is. */
    String marker() {
        return "-Ddaylight.process=" + name + "@" + settings.home();
    }

    long pid() {
        return process == null ? -1 : process.pid();
    }

    static String commandLine(ProcessHandle handle) {
        Path proc = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        try {
            return Files.exists(proc) ? new String(Files.readAllBytes(proc), StandardCharsets.UTF_8).replace('\0', ' ')
                    : handle.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    /** File names in Chinese need it, whatever the language of the terminal. */
    static void speakUtf8(Map<String, String> environment) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            environment.put("LC_ALL", "C.UTF-8");
        }
    }

    static void end(ProcessHandle handle, int seconds) {
        handle.destroy();
        try {
            handle.onExit().orTimeout(seconds, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException tooSlow) {
            handle.destroyForcibly();
            handle.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    private Path pidFile() {
        return settings.home().resolve("run").resolve(name + ".pid");
    }

    private static ProcessBuilder.Redirect nothing() {
        return ProcessBuilder.Redirect.from(new java.io.File("/dev/null"));
    }
}
