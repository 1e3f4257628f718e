package org.daylight.stopwatch;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daylight.calendar.CalendarNotice;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseCalendar.Portion;
import org.daylight.cases.control.CalendarFollowRepository;
import org.daylight.ground.Ground;
import org.flywaydb.core.Flyway;

/**
 * One make-up day is added and all open deadlines follow, each move recorded; and the same rows written with values that were computed before, which
 * is what the database needs for the writes alone. Both in a schema of their own of the durable PostgreSQL. Option:
 * {@code daylight.benchmark.deadlines} (1,000,000).
 */
final class RecomputationRun {
    private static final int DEADLINES = Integer.getInteger("daylight.benchmark.deadlines", 1_000_000);
    private static final int PORTION = 10_000;
    private static final String SCHEMA = "stopwatch";
    private static final CalendarNotice.Day MAKE_UP_DAY = new CalendarNotice.Day(LocalDate.of(2026, 12, 5), true, "元旦");
    private final WorkingCalendar before = WorkingCalendar.shipped();
    private final WorkingCalendar after = withMakeUpDay();
    private final Source source;

    /** Connections to a database where the tables can be made. */
    interface Source {
        Connection open() throws SQLException;
    }

    private RecomputationRun(Source source) {
        this.source = source;
    }

    static void run(Ground ground, Summary summary) throws SQLException {
        run(ground::database, summary);
    }

    static void run(Source source, Summary summary) throws SQLException {
        RecomputationRun run = new RecomputationRun(source);
        double writes = run.timed(OpenDeadlines::write);
        double follow = run.timed(run::follow);
        Stopwatch.say("One make-up day more, %,d open deadlines of %,d cases follow, a tenth of them with pauses, each move recorded; portions of %,d cases"
                .formatted(DEADLINES, DEADLINES / 2, PORTION));
        Stopwatch.say("| recomputed, s | the writes alone, s | difference, s | ratio |%n| ---: | ---: | ---: | ---: |".formatted());
        Stopwatch.say("| %.1f | %.1f | %.1f | %.2f |".formatted(follow, writes, follow - writes, follow / writes));
        summary.add("B3, one make-up day more, %,d open deadlines follow, each move recorded: all / the writes alone".formatted(DEADLINES),
                "%.1f / %.1f s".formatted(follow, writes), "%.1f s more than the writes (target 5)".formatted(follow - writes));
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private double timed(Work work) throws SQLException {
        migrate();
        try (Connection connection = connection()) {
            OpenDeadlines.load(connection, DEADLINES / 2, before, after);
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            work.on(connection);
            double took = (System.nanoTime() - began) / 1e9;
            Stopwatch.say("  %,d moves recorded in %.1f s".formatted(OpenDeadlines.moves(connection), took));
            connection.rollback();
            connection.setAutoCommit(true);
            connection.createStatement().execute("drop schema " + SCHEMA + " cascade");
            return took;
        }
    }

    /** As the watch does it. */
    private void follow(Connection connection) throws SQLException {
        CalendarFollowRepository following = new CalendarFollowRepository(always(connection));
        Portion portion = new Portion(0, PORTION, 0);
        while (portion.found() == PORTION) {
            portion = following.follow(after, before.version(), portion.last(), PORTION, Instant.parse("2026-11-23T00:00:00Z"));
            connection.commit();
        }
    }

    private void migrate() {
        Flyway.configure(RecomputationRun.class.getClassLoader()).dataSource(each()).schemas(SCHEMA).load().migrate();
    }

    private Connection connection() throws SQLException {
        Connection connection = source.open();
        connection.createStatement().execute("set search_path = " + SCHEMA);
        return connection;
    }

    private WorkingCalendar withMakeUpDay() {
        List<CalendarNotice> notices = new ArrayList<>(CalendarNotice.shipped());
        CalendarNotice latest = notices.stream().filter(notice -> notice.year() == MAKE_UP_DAY.day().getYear()).reduce((older, newer) -> newer).orElseThrow();
        notices.add(new CalendarNotice(latest.year(), latest.version() + 1, "stopwatch", latest.publishedOn(),
                Stream.concat(latest.days().stream(), Stream.of(MAKE_UP_DAY)).toList()));
        return WorkingCalendar.of(notices);
    }

    private DataSource each() {
        return dataSource((proxy, method, arguments) -> source.open());
    }

    private static DataSource always(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(RecomputationRun.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return dataSource((proxy, method, arguments) -> kept);
    }

    private static DataSource dataSource(java.lang.reflect.InvocationHandler getConnection) {
        return (DataSource) Proxy.newProxyInstance(RecomputationRun.class.getClassLoader(), new Class<?>[] {DataSource.class}, getConnection);
    }
}
