package org.daylight.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** PostgreSQL with its data in the home: durable, reached on 127.0.0.1 with passwords, and by no other way. */
final class Postgres {
    private static final String ROOT = "postgres";
    private static final String FINISHED = "complete";
    private final Settings settings;
    private final Secrets secrets;
    private final Path binaries;
    private final Path data;

    Postgres(Settings settings, Secrets secrets, Path binaries) {
        this.settings = settings;
        this.secrets = secrets;
        this.binaries = binaries;
        this.data = settings.home().resolve("postgres");
    }

    /** Running, with its two databases; data of an earlier start is kept. */
    void start() throws IOException, SQLException {
        if (!Files.exists(data)) {
            initialise();
        }
        Path log = settings.log("postgresql.log");
        rotate(log);
        control(List.of("-D", data.toString(), "-l", log.toString(), "-w", "-t", "120", "-o", options(), "start"));
        prepareDatabases();
    }

    /** Stopped in order; open transactions of others are rolled back. */
    void stop() throws IOException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            control(List.of("-D", data.toString(), "-w", "-t", "60", "-m", "fast", "stop"));
        }
    }

    /** The server and all its processes are gone at once, as by {@code kill -9}; what it leaves behind stays as it would. */
    void kill() throws IOException {
        ProcessHandle postmaster = postmaster(data.resolve("postmaster.pid")).orElseThrow(() -> new IOException("PostgreSQL does not run"));
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }

    /** A server that outlived its launcher is stopped, and what a crash left behind no longer hinders a start. */
    boolean stopSurvivor() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        if (postmaster(pidFile).isPresent()) {
            stop();
            return true;
        }
        Files.delete(pidFile);
        return false;
    }

    private Optional<ProcessHandle> postmaster(Path pidFile) throws IOException {
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> Child.commandLine(process).contains(data.toString()))
                : Optional.empty();
    }

    String url(String database) {
        return "jdbc:postgresql://" + Settings.HOST + ":" + settings.postgresPort() + "/" + database;
    }

    private void initialise() throws IOException {
        Path fresh = settings.home().resolve("postgres.new");
        Folders.delete(fresh);
        Path password = settings.home().resolve("run/postgres.password");
        Folders.writePrivately(password, secrets.password(ROOT));
        try {
            run("Creating the database", "initdb", List.of("-D", fresh.toString(), "-U", ROOT, "--pwfile=" + password,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                    "--data-checksums"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String options() {
        Map<String, String> values = new java.util.TreeMap<>(Map.of(
                "listen_addresses", Settings.HOST, "port", Integer.toString(settings.postgresPort()), "unix_socket_directories", "",
                "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on",
                "shared_buffers", "512MB", "max_connections", "120", "jit", "off", "log_timezone", "UTC"));
        values.put("max_wal_size", "2GB");
        values.put("wal_buffers", "32MB");
        List<String> options = new ArrayList<>();
        values.forEach((name, value) -> options.add("-c " + name + "=" + (value.isEmpty() ? "''" : value)));
        return String.join(" ", options);
    }

    private void prepareDatabases() throws SQLException {
        try (Connection connection = connectAsRoot(); Statement statement = connection.createStatement()) {
            for (String name : List.of("daylight", "keycloak")) {
                String verb = exists(statement, "select 1 from pg_roles where rolname = '" + name + "'") ? "alter" : "create";
                statement.execute(verb + " role " + name + " login password '" + secrets.password(name) + "'");
            }
            dropUnfinished(statement);
            for (String name : List.of("daylight", "keycloak")) {
                if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                    statement.execute("create database " + name + " owner " + name);
                }
            }
        }
    }

    /** Keycloak cannot go on with tables whose making was cut off. */
    private static void dropUnfinished(Statement statement) throws SQLException {
        if (exists(statement, "select 1 from pg_database where datname = 'keycloak'"
                + " and shobj_description(oid, 'pg_database') is distinct from '" + FINISHED + "'")) {
            statement.execute("drop database keycloak with (force)");
        }
    }

    /** Keycloak has made its tables and its realm: the next start keeps them. */
    void keepKeycloak() throws SQLException {
        try (Connection connection = connectAsRoot(); Statement statement = connection.createStatement()) {
            statement.execute("comment on database keycloak is '" + FINISHED + "'");
        }
    }

    private Connection connectAsRoot() throws SQLException {
        return DriverManager.getConnection(url(ROOT), ROOT, secrets.password(ROOT));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private void control(List<String> arguments) throws IOException {
        run("PostgreSQL", "pg_ctl", arguments);
    }

    private void run(String what, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to be root: in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Tool.run(what, command, Map.of(), settings.log("postgresql-tools.log"));
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 20_000_000) {
            Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
