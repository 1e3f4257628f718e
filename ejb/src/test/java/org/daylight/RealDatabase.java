package org.daylight;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL of its own for tests of repositories: one server for all tests of a process, a new and empty database with the
 * schema of the migrations for each {@link #create()}, or one with contents for each {@link #like}.
 */
public final class RealDatabase {
    /** A transaction that an earlier test left open holds back whoever reads events below the oldest that runs. */
    private static final String END_FORGOTTEN = "select pg_terminate_backend(pid) from pg_stat_activity where state like 'idle in transaction%' and datname like 'test!_%' escape '!'";
    private static final String TEMPLATE = "daylight_template";
    private static final Set<String> MODELS = new HashSet<>();
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final DataSource source;

    private RealDatabase(DataSource source) {
        this.source = source;
    }

    public static RealDatabase create() {
        return copy("test_" + SERIAL.incrementAndGet(), TEMPLATE);
    }

    /** A new database with these contents, which are put in once for each name and then copied. */
    public static synchronized RealDatabase like(String model, Consumer<RealDatabase> contents) {
        if (MODELS.add(model)) {
            contents.accept(copy(model, TEMPLATE));
        }
        return copy("test_" + SERIAL.incrementAndGet(), model);
    }

    private static RealDatabase copy(String name, String template) {
        try {
            RealDatabase server = new RealDatabase(server().getPostgresDatabase());
            server.run(END_FORGOTTEN);
            server.run("create database " + name + " template " + template);
            return new RealDatabase(server().getDatabase("postgres", name));
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    /** A server of its own that loses nothing that was committed, for measurements; it ends with the run. */
    public static RealDatabase durable() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setServerConfig("shared_buffers", "512MB").setServerConfig("max_connections", "60").start();
            Flyway.configure().dataSource(started.getPostgresDatabase()).load().migrate();
            return new RealDatabase(started.getPostgresDatabase());
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    /** The same database through connections that are kept open, as a server's pool keeps them. */
    public RealDatabase pooled(int connections) {
        return new RealDatabase(ConnectionPool.of(source, connections));
    }

    private static synchronized EmbeddedPostgres server() throws IOException {
        if (server == null) {
            EmbeddedPostgres started = EmbeddedPostgres.builder().setServerConfig("autovacuum", "off").start(); // no transactions but the tests' own
            new RealDatabase(started.getPostgresDatabase()).run("create database " + TEMPLATE);
            Flyway.configure().dataSource(started.getDatabase("postgres", TEMPLATE)).load().migrate();
            server = started;
        }
        return server;
    }

    public DataSource source() {
        return source;
    }

    /** The mapping of the real persistence unit on this database, with transactions of its own. */
    public EntityManagerFactory entities() {
        return Persistence.createEntityManagerFactory("daylight", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source, "eclipselink.target-server", "None", "eclipselink.weaving", "false",
                "eclipselink.logging.level", "SEVERE"));
    }

    /** Runs one statement in a transaction of its own; {@link Instant} is an allowed argument. */
    public int run(String sql, Object... arguments) {
        try (Connection connection = source.getConnection()) {
            return run(connection, sql, arguments);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static int run(Connection connection, String sql, Object... arguments) {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All values of all rows, one after the other, as text. */
    public List<String> values(String sql, Object... arguments) {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments);
             ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(rows.getString(column));
                }
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : arguments[i]);
        }
        return statement;
    }
}
