package org.daylight.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the application, everything it writes in the home. */
final class WildFly {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private final Settings settings;
    private final Path installation;
    private final Path base;
    private final Child child;

    WildFly(Settings settings, Path installation) {
        this.settings = settings;
        this.installation = installation;
        this.base = settings.home().resolve("wildfly");
        this.child = new Child(settings, "wildfly");
    }

    void start(Map<String, String> environment) throws IOException {
        prepareBase();
        child.start(command(), environment);
    }

    /** Returns when the application is deployed and says that it is ready. */
    void awaitReady() {
        if (!Poll.until(LIMIT, () -> Poll.answersWell(health()), this::requireWell)) {
            throw new GroundProblem("The application is not ready after " + LIMIT.toMinutes() + " minutes: see " + settings.log("server.log"));
        }
    }

    Child child() {
        return child;
    }

    private void requireWell() {
        if (!child.isAlive()) {
            throw new GroundProblem("WildFly ended while starting: see " + settings.log("wildfly-console.log"));
        }
        if (Poll.answer(health()).contains("\"FAILED\"")) {
            throw new GroundProblem("The application could not be deployed: " + cause() + "; see " + settings.log("server.log"));
        }
    }

    /** The innermost cause that the server has written. */
    private String cause() {
        try (Stream<String> lines = Files.lines(settings.log("server.log"))) {
            return lines.filter(line -> line.contains("Caused by: ")).reduce((earlier, later) -> later)
                    .map(line -> line.strip().replaceFirst("^Caused by: ", "")).orElse("no cause is known");
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void prepareBase() throws IOException {
        Path configuration = base.resolve("configuration");
        Files.createDirectories(configuration);
        Folders.delete(base.resolve("tmp"));
        Folders.delete(deployments());
        Files.createDirectories(deployments());
        try (Stream<Path> files = Files.list(installation.resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith("standalone")) {
                    Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        if (settings.application() != null) {
            Files.copy(settings.application(), deployments().resolve("daylight.ear"));
            Files.writeString(deployments().resolve("daylight.ear.dodeploy"), "");
        }
    }

    private List<String> command() {
        return StandaloneCommandBuilder.of(installation)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(base)
                .setLogDirectory(settings.home().resolve("log"))
                .setServerReadOnlyConfiguration("daylight.xml")
                .setJavaOptions(child.marker(), "-Xms128m", "-Xmx640m", "-XX:MaxMetaspaceSize=400m", "-XX:+UseSerialGC", "-Xss512k",
                        "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true", "-Djboss.modules.system.pkgs=org.jboss.byteman")
                .addJavaOptions(settings.serverOptions())
                .addServerArguments("-Djboss.bind.address=" + Settings.HOST, "-Djboss.bind.address.management=" + Settings.HOST,
                        "-Djboss.tx.node.id=daylight", "-Djboss.http.port=" + settings.httpPort(), "-Djboss.management.http.port=" + settings.managementPort(),
                        "-Ddaylight.exchange.dir=" + settings.home().resolve("exchange"), "-Ddaylight.demo=" + settings.demo(),
                        "-Ddaylight.public.url=" + publicUrl())
                .build();
    }

    /** What the QR codes of certificates lead to: {@code DAYLIGHT_PUBLIC_URL} where people come by another address than the server's own. */
    private String publicUrl() {
        return System.getenv().getOrDefault("DAYLIGHT_PUBLIC_URL", "http://" + Settings.HOST + ":" + settings.httpPort());
    }

    private String health() {
        return "http://" + Settings.HOST + ":" + settings.managementPort() + "/health/ready";
    }

    private Path deployments() {
        return base.resolve("deployments");
    }
}
