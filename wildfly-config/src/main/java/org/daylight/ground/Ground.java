package org.daylight.ground;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A running instance of the whole: database, identity, server with the application. Made by {@link #builder()};
 * {@link #close()} stops all three. Data stays in the home.
 */
public final class Ground implements AutoCloseable {
    /** As long as an instance may take to stop. */
    private static final Duration LOCK_LIMIT = Duration.ofSeconds(15);

    private final Settings settings;
    private final Progress progress;
    private RandomAccessFile lockFile;
    private FileLock lock;
    private Secrets secrets;
    private Postgres postgres;
    private Keycloak keycloak;
    private WildFly wildfly;

    Ground(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    public static GroundBuilder builder() {
        return new GroundBuilder();
    }

    /** Everything answers when this returns; when it throws, nothing of it runs any more. */
    public Ground start() {
        try {
            prepareHome();
            Assembly assembly = new Assembly(settings, progress);
            secrets = new Secrets(settings.home());
            postgres = new Postgres(settings, secrets, assembly.postgres());
            keycloak = new Keycloak(settings, secrets, assembly.keycloak());
            wildfly = new WildFly(settings, assembly.wildfly());
            stopSurvivors();
            Ports.requireFree(wantedPorts());
            assembly.assemble();
            startServers();
            return this;
        } catch (IOException | SQLException e) {
            throw giveUp(new GroundProblem("Cannot start: " + e.getMessage(), e));
        } catch (RuntimeException e) {
            throw giveUp(e);
        }
    }

    private RuntimeException giveUp(RuntimeException problem) {
        progress.say(problem.getMessage());
        stop(5);
        return problem;
    }

    /** The application's server is gone at once, as by {@code kill -9}; the others run on. */
    public void killServer() {
        wildfly.child().kill();
    }

    /** The application's server is up again after {@link #killServer()} or {@link #stopServer()}. */
    public void startServer() {
        try {
            wildfly.start(serverEnvironment());
        } catch (IOException e) {
            throw new GroundProblem("Cannot start WildFly: " + e.getMessage(), e);
        }
        wildfly.awaitReady();
    }

    /** The application's server has ended in order; the others run on. */
    public void stopServer() {
        try {
            wildfly.child().stop(60);
        } catch (IOException e) {
            throw new GroundProblem("Cannot stop WildFly: " + e.getMessage(), e);
        }
    }

    /** The database is gone at once, as by {@code kill -9} of all its processes; the others run on. */
    public void killDatabase() {
        try {
            postgres.kill();
        } catch (IOException e) {
            throw new GroundProblem("Cannot kill PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** The database is up again after {@link #killDatabase()}. */
    public void startDatabase() {
        try {
            postgres.stopSurvivor();
            postgres.start();
        } catch (IOException | SQLException e) {
            throw new GroundProblem("Cannot start PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Public pages; the application's other addresses are below it. */
    public URI home() {
        return URI.create("http://" + Settings.HOST + ":" + settings.httpPort() + "/");
    }

    /** Health at {@code health}, metrics at {@code metrics}. */
    public URI management() {
        return URI.create("http://" + Settings.HOST + ":" + settings.managementPort() + "/");
    }

    /** Issuer of tokens; the token endpoint of the embedded Keycloak is below it. */
    public URI issuer() {
        return URI.create(settings.issuer());
    }

    public Path homeDirectory() {
        return settings.home();
    }

    /** A connection to the application's database, as the application's user. */
    public Connection database() throws SQLException {
        Map<String, String> environment = serverEnvironment();
        return DriverManager.getConnection(environment.get("DAYLIGHT_DB_URL"), environment.get("DAYLIGHT_DB_USER"),
                environment.get("DAYLIGHT_DB_PASSWORD"));
    }

    /** What the application's server is told about its surroundings; for servers that somebody else starts. */
    public Map<String, String> serverEnvironment() {
        Map<String, String> environment = new HashMap<>(settings.environment());
        if (!settings.ownDatabase()) {
            environment.put("DAYLIGHT_DB_URL", postgres.url("daylight"));
            environment.put("DAYLIGHT_DB_USER", "daylight");
            environment.put("DAYLIGHT_DB_PASSWORD", secrets.password("daylight"));
        }
        environment.put("DAYLIGHT_OIDC_ISSUER", settings.issuer());
        environment.putIfAbsent("DAYLIGHT_WEB_SECRET", "daylight-web-secret");
        return environment;
    }

    /** All that was started has ended, the database last. */
    @Override
    public void close() {
        stop(30);
    }

    boolean isWell() {
        return wildfly.child().isAlive() && (settings.ownIdentity() || keycloak.child().isAlive());
    }

    boolean hasOwnIdentity() {
        return settings.ownIdentity();
    }

    private void prepareHome() throws IOException {
        Files.createDirectories(settings.home().resolve("exchange/in"));
        for (String folder : new String[] {"run", "log", "exchange/journal", "wildfly"}) {
            Folders.createPrivately(settings.home().resolve(folder));
        }
        lockFile = new RandomAccessFile(settings.home().resolve("run/launcher.lock").toFile(), "rw");
        if (!isLocked()) {
            progress.say(settings.home() + " is in use: waiting up to " + LOCK_LIMIT.toSeconds() + " s, it may be stopping");
        }
        if (!Poll.until(LOCK_LIMIT, this::isLocked, () -> { })) {
            throw new GroundProblem(settings.home() + " is in use by another running instance: stop it or choose another -Ddaylight.home=DIR");
        }
    }

    private boolean isLocked() {
        try {
            lock = lock == null ? lockFile.getChannel().tryLock() : lock;
            return lock != null;
        } catch (IOException e) {
            throw new GroundProblem("Cannot lock " + settings.home() + ": " + e.getMessage(), e);
        }
    }

    private void stopSurvivors() throws IOException {
        if (wildfly.child().stopSurvivor()) {
            progress.say("Stopped a WildFly that had outlived its launcher");
        }
        if (keycloak.child().stopSurvivor()) {
            progress.say("Stopped a Keycloak that had outlived its launcher");
        }
        if (postgres.stopSurvivor()) {
            progress.say("Stopped a PostgreSQL that had outlived its launcher");
        }
    }

    private Map<String, Integer> wantedPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("daylight.http.port", settings.httpPort());
        ports.put("daylight.management.port", settings.managementPort());
        if (!settings.ownIdentity()) {
            ports.put("daylight.keycloak.port", settings.keycloakPort());
        }
        if (needsPostgres()) {
            ports.put("daylight.postgres.port", settings.postgresPort());
        }
        return ports;
    }

    private boolean needsPostgres() {
        return !settings.ownDatabase() || !settings.ownIdentity();
    }

    private void startServers() throws IOException, SQLException {
        if (needsPostgres()) {
            progress.say("Starting PostgreSQL on port " + settings.postgresPort());
            postgres.start();
            progress.say("PostgreSQL is up");
        }
        createBatchSchema();
        CompletableFuture<Void> identity = settings.ownIdentity() ? CompletableFuture.completedFuture(null) : startKeycloak();
        progress.say("Starting WildFly on port " + settings.httpPort());
        wildfly.start(serverEnvironment());
        wildfly.awaitReady();
        progress.say("WildFly is up, the application is ready");
        Tasks.join(identity);
    }

    private CompletableFuture<Void> startKeycloak() throws IOException {
        progress.say("Starting Keycloak on port " + settings.keycloakPort());
        keycloak.start(postgres.url("keycloak"));
        return CompletableFuture.runAsync(() -> {
            keycloak.awaitReady();
            keepKeycloak();
            progress.say("Keycloak is up");
        });
    }

    private void keepKeycloak() {
        try {
            postgres.keepKeycloak();
        } catch (SQLException e) {
            throw new GroundProblem("Keycloak's database does not answer: " + e.getMessage(), e);
        }
    }

    /**
     * The server makes the tables of its job repository itself, all or, if it was cut off, again from the beginning.
     * Nothing else in the schema is touched.
     */
    private void createBatchSchema() throws SQLException {
        try (Connection connection = database(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                      if to_regnamespace('batch') is null then
                        create schema if not exists batch;
                      elsif to_regclass('batch.job_instance') is null or to_regclass('batch.job_execution') is null
                          or to_regclass('batch.step_execution') is null or to_regclass('batch.partition_execution') is null then
                        drop table if exists batch.partition_execution, batch.step_execution, batch.job_execution, batch.job_instance;
                      end if;
                    end $$""");
        }
    }

    private void stop(int seconds) {
        attempt(() -> {
            if (wildfly != null) {
                wildfly.child().stop(seconds);
            }
        });
        attempt(() -> {
            if (keycloak != null) {
                keycloak.child().stop(seconds);
            }
        });
        attempt(() -> {
            if (postgres != null && lock != null) {
                postgres.stop();
            }
        });
        attempt(() -> {
            if (lockFile != null) {
                lockFile.close();
                lockFile = null;
            }
        });
    }

    private void attempt(Ending ending) {
        try {
            ending.run();
        } catch (IOException | RuntimeException e) {
            progress.say("While stopping: " + e.getMessage());
        }
    }

    private interface Ending {
        void run() throws IOException;
    }
}
