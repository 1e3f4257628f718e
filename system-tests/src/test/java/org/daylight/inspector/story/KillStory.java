package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.inspector.exchange.JournalFolder;
import org.daylight.inspector.exchange.LogText;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server dies while it takes in a large log. */
@ExtendWith(RunningDaylight.class)
@Article({"EXC-05", "EXC-06"})
class KillStory {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int CASES = 20_000;
    private static final int EVENTS_OF_A_CASE = 10;
    private static final long EVENTS = (long) CASES * EVENTS_OF_A_CASE;
    private static final long CLOSED = CASES / 2;
    private static final long LATE = CASES / 4;

    private final Ground ground;
    private final Database database;
    private final JournalFolder journal;

    KillStory(Ground ground) {
        this.ground = ground;
        this.database = new Database(ground);
        this.journal = new JournalFolder(ground);
    }

    @Test
    void a_log_whose_import_is_killed_is_taken_in_whole_and_once_after_the_restart(@TempDir Path folder) throws IOException {
        Reporter water = Reporter.of(ground, "WATER", "水务局", "Water bureau");
        Path log = folder.resolve("large.xes");
        LogText.write(log, "w", CASES, EVENTS_OF_A_CASE);

        // 200,000 events are posted and accepted; a second message is still on its way
        String message = water.post(BodyPublishers.ofFile(log));
        CountDownLatch dead = new CountDownLatch(1);
        CompletableFuture<?> unfinished = CompletableFuture.runAsync(() -> water.post(BodyPublishers.ofInputStream(() -> new Unfinished(dead))));
        Poll.until(LIMIT, "the second message is being written", journal::names, names -> names.stream().anyMatch(name -> name.endsWith(".part")));

        // the import runs and has written something, then the server dies
        Poll.until(LIMIT, "the import runs", () -> water.receipt(message).get("state").getAsString(), "RUNNING"::equals);
        Poll.until(LIMIT, "the import has written", () -> database.number("""
                select count(*) from pg_stat_activity where application_name = 'daylight' and backend_xid is not null
                and xact_start < clock_timestamp() - interval '200 milliseconds'"""), writing -> writing > 0);
        ground.killServer();
        dead.countDown();
        assertThatThrownBy(unfinished::join).hasRootCauseInstanceOf(IOException.class);
        assertThat(database.rows("select state from exchange_message where id = cast(? as uuid)", message)).containsExactly("RUNNING");
        assertThat(water.rows()).as("half-way, nothing is to be seen").containsExactly("0|0|0");

        // after the restart it is taken up again and ends as if nothing had happened
        ground.startServer();
        JsonObject receipt = water.ended(message);
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("APPLIED");
        assertThat(receipt.get("cases").getAsLong()).isEqualTo(CASES);
        assertThat(receipt.get("events").getAsLong()).isEqualTo(EVENTS);
        assertThat(receipt.get("added").getAsLong()).isEqualTo(EVENTS);
        System.out.println("The generated log, after the restart: " + receipt.get("eventsPerSecond") + " events/s");
        assertThat(water.figures()).isEqualTo(List.of((long) CASES, EVENTS, CLOSED, LATE, CASES - CLOSED, CASES - CLOSED));
        assertThat(database.number("select attempts from exchange_message where id = cast(? as uuid)", message)).isEqualTo(2);

        // of the message that was on its way nothing is left; the accepted one is kept as it came
        assertThat(journal.names()).noneMatch(name -> name.endsWith(".part")).contains(message).isEqualTo(journal.accepted());
        assertThat(Files.mismatch(log, journal.message(message))).isEqualTo(-1);

        // once more by mistake: nothing is added
        assertThat(water.ended(water.post(BodyPublishers.ofFile(log))).get("state").getAsString()).isEqualTo("DUPLICATE");
        assertThat(water.figures().get(1)).isEqualTo(EVENTS);
    }

    /** A megabyte, and then nothing until the latch is open; after that it fails. */
    private static final class Unfinished extends InputStream {
        private final CountDownLatch latch;
        private int left = 1 << 20;

        private Unfinished(CountDownLatch latch) {
            this.latch = latch;
        }

        @Override
        public int read() throws IOException {
            if (left-- > 0) {
                return ' ';
            }
            try {
                latch.await(5, TimeUnit.MINUTES);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("The sender has gone");
        }
    }
}
