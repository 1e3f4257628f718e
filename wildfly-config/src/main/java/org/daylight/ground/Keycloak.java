package org.daylight.ground;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code daylight}, its data in the embedded PostgreSQL. */
final class Keycloak {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private final Settings settings;
    private final Secrets secrets;
    private final Path home;
    private final Child child;

    Keycloak(Settings settings, Secrets secrets, Path home) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = home;
        this.child = new Child(settings, "keycloak");
    }

    void start(String databaseUrl) throws IOException {
        String url = "http://" + Settings.HOST + ":" + settings.keycloakPort();
        List<String> options = List.of(child.marker(), "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k",
                "-DCoreEnvironmentBean.processImplementationClassName=com.arjuna.ats.internal.arjuna.utils.UuidProcessId");
        child.start(command(home, options, List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
                "--http-host=" + Settings.HOST, "--http-port=" + settings.keycloakPort(), "--hostname=" + url,
                "--hostname-strict=true", "--log=file", "--log-file=" + settings.log("keycloak.log"), "--log-level=info")),
                Map.of("KC_DB_URL", databaseUrl, "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD", secrets.password("keycloak"),
                        "KC_DB_POOL_INITIAL_SIZE", "2", "KC_DB_POOL_MAX_SIZE", "20",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak-admin")));
    }

    /** Returns when the realm answers. */
    void awaitReady() {
        String realm = "http://" + Settings.HOST + ":" + settings.keycloakPort() + "/realms/daylight";
        if (!Poll.until(LIMIT, () -> Poll.answersWell(realm), this::requireAlive)) {
            throw new GroundProblem("Keycloak is not ready after " + LIMIT.toMinutes() + " minutes: see " + settings.log("keycloak.log"));
        }
    }

    Child child() {
        return child;
    }

    private void requireAlive() {
        if (!child.isAlive()) {
            throw new GroundProblem("Keycloak ended while starting: see " + settings.log("keycloak-console.log"));
        }
    }

    /** How Keycloak's own start script calls Java. */
    static List<String> command(Path home, List<String> jvmOptions, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Tool.java()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en", "-Duser.country=US", "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000", "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
