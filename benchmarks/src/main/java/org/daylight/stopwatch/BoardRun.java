package org.daylight.stopwatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.daylight.ground.Ground;

/** The live board over whatever cases there are: how fast it is opened, and how long after the commit of a change a viewer is told. */
final class BoardRun {
    private static final int LOOKS = 40;
    private static final int CHANGES = 30;
    private static final int FIRST_ANSWER = 300;
    private static final int PUSH = 1_000;
    private static final int PATIENCE = 30;
    private static final String PAGE = "supervision/board.xhtml";
    private final Ground ground;

    BoardRun(Ground ground) {
        this.ground = ground;
    }

    /** @param open how many cases are open, for the words */
    void measure(int open, Summary summary) throws Exception {
        Person supervisor = Person.loggedIn(ground.home(), "supervisor");
        look(supervisor, new Figures("warming up"));
        Figures looks = new Figures("board, %,d open cases".formatted(open));
        look(supervisor, looks);
        Stopwatch.say(looks.line());
        summary.add("Board (监察总览), first answer, %,d open cases: p50 / p95".formatted(open), "%.0f / %.0f ms".formatted(looks.at(0.5), looks.at(0.95)),
                "%.2f of the target of %d ms".formatted(looks.at(0.95) / FIRST_ANSWER, FIRST_ANSWER));
        Figures pushes = pushes(supervisor);
        Stopwatch.say(pushes.line());
        summary.add("Board, from the commit of a change to the viewer, %,d open cases: p50 / p95".formatted(open), "%.0f / %.0f ms".formatted(pushes.at(0.5), pushes.at(0.95)),
                "%.2f of the target of %,d ms".formatted(pushes.at(0.95) / PUSH, PUSH));
    }

    private static void look(Person supervisor, Figures figures) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = supervisor.get(PAGE);
            figures.add((System.nanoTime() - began) / 1e6, answer.body().length(), answer.statusCode());
        }
    }

    /** A case more at the end of its way, each at another moment between two looks of the server. */
    private Figures pushes(Person supervisor) throws Exception {
        Figures figures = new Figures("commit to viewer");
        BlockingQueue<Told> told = new LinkedBlockingQueue<>();
        HttpResponse<Stream<String>> stream = supervisor.lines("supervision/board-events");
        AtomicBoolean watching = new AtomicBoolean(true);
        Thread viewer = new Thread(() -> view(stream.body(), told, watching));
        viewer.setDaemon(true);
        viewer.start();
        try (Connection connection = ground.database(); Stream<String> open = stream.body()) {
            required(told);
            for (int change = 0; change < CHANGES; change++) {
                TimeUnit.MILLISECONDS.sleep(1_000 + 37L * change);
                told.clear();
                change(connection);
                long committed = System.nanoTime();
                Told heard = required(told);
                figures.add((heard.at() - committed) / 1e6, heard.bytes(), stream.statusCode());
            }
            watching.set(false);
        }
        return figures;
    }

    /** Until the stream is closed by whoever opened it. */
    private static void view(Stream<String> lines, BlockingQueue<Told> told, AtomicBoolean watching) {
        try {
            lines.filter(line -> line.startsWith("data: ") && line.contains("\"figures\"")).forEach(line -> told.add(new Told(System.nanoTime(), line.length())));
        } catch (UncheckedIOException ended) {
            if (watching.get()) {
                throw ended;
            }
        }
    }

    private record Told(long at, int bytes) {
    }

    private static Told required(BlockingQueue<Told> told) throws InterruptedException {
        Told heard = told.poll(PATIENCE, TimeUnit.SECONDS);
        if (heard == null) {
            throw new IllegalStateException("the viewer was told nothing for " + PATIENCE + " s");
        }
        return heard;
    }

    private static void change(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("with ended as (update approval_case set stopped_at = cast(current_timestamp as timestamptz) where id = (select id from approval_case"
                    + " where stopped_at is null and suspended_at is null order by due_at limit 1) returning id)"
                    + " update case_light set announced = 'DONE' where case_id = (select id from ended)");
        }
    }
}
