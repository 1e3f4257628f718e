package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.daylight.ground.Ground;
import org.daylight.inspector.RunningDaylight;
import org.daylight.inspector.exchange.LogText;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality's environmental permits of 2010 to 2012 (public research data), taken in both ways. */
@ExtendWith(RunningDaylight.class)
@Article({"EXC-01", "EXC-03", "EXC-05", "MON-06", "MON-07"})
class RealLogStory {
    private static final Path LOG = Path.of(System.getProperty("daylight.project", "..")).toAbsolutePath().normalize()
            .resolveSibling("shared/data/wabo-receipt-phase.xes.gz");
    private static final long CASES = 1434;
    private static final long EVENTS = 8577;
    private static final long CLOSED = 1329;
    private static final long LATE = 377;
    private static final long OPEN = 105;
    /** Cases, events, closed, closed late, open, open and overdue. */
    private static final List<Long> FIGURES = List.of(CASES, EVENTS, CLOSED, LATE, OPEN, OPEN);

    private final Ground ground;

    RealLogStory(Ground ground) {
        this.ground = ground;
    }

    @BeforeEach
    void the_log_is_there() {
        assumeTrue(Files.exists(LOG), "skipped: ../shared/data/wabo-receipt-phase.xes.gz is absent");
    }

    @Test
    @DisplayName("posted: 1,434 cases, 8,577 events, and nothing the second time (skipped where ../shared is absent)")
    void posted_the_log_is_taken_in_once() throws IOException {
        Reporter permits = Reporter.of(ground, "PERMITS", "环境许可局", "Environmental permits office");

        // first day: the whole history
        byte[] log = Files.readAllBytes(LOG);
        JsonObject first = permits.ended(permits.post(log));
        requireTakenIn(first);
        System.out.println("The real log, posted: " + first.get("eventsPerSecond") + " events/s");
        assertThat(permits.figures()).isEqualTo(FIGURES);

        // the same file by mistake: recognised, nothing added
        requireDuplicate(permits.ended(permits.post(log)));
        assertThat(permits.figures()).isEqualTo(FIGURES);

        // the same history, packed anew: other bytes, still nothing added
        JsonObject repacked = permits.ended(permits.post(repacked(log)));
        assertThat(repacked.get("state").getAsString()).isEqualTo("APPLIED");
        assertThat(repacked.get("added").getAsLong()).isZero();
        assertThat(repacked.get("duplicates").getAsLong()).isEqualTo(EVENTS);
        assertThat(permits.figures()).isEqualTo(FIGURES);

        // the supervisor looks at the board
        requireOnBoard(permits);
    }

    @Test
    @DisplayName("dropped into the folder: the same figures, and nothing the second time (skipped where ../shared is absent)")
    void dropped_the_log_is_taken_in_once() {
        Reporter permits = Reporter.of(ground, "PERMITS2", "环境许可二局", "Second environmental permits office");

        JsonObject first = permits.dropped(LOG, "history.xes.gz");
        requireTakenIn(first);
        assertThat(first.get("channel").getAsString()).isEqualTo("DROP");
        System.out.println("The real log, dropped: " + first.get("eventsPerSecond") + " events/s");
        assertThat(permits.figures()).isEqualTo(FIGURES);

        requireDuplicate(permits.dropped(LOG, "history-again.xes.gz"));
        assertThat(permits.figures()).isEqualTo(FIGURES);
        assertThat(permits.dropFolder()).isDirectoryNotContaining(Files::isRegularFile);
        assertThat(permits.dropFolder().resolve(".done")).isDirectoryContaining("glob:**/history*.xes.gz");

        requireOnBoard(permits);
    }

    private static void requireTakenIn(JsonObject receipt) {
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("APPLIED");
        assertThat(receipt.get("cases").getAsLong()).isEqualTo(CASES);
        assertThat(receipt.get("events").getAsLong()).isEqualTo(EVENTS);
        assertThat(receipt.get("added").getAsLong()).isEqualTo(EVENTS);
        assertThat(receipt.get("duplicates").getAsLong()).isZero();
        assertThat(receipt.get("rejectedCount").getAsLong()).isZero();
        assertThat(receipt.get("seconds").getAsDouble()).isPositive();
        assertThat(receipt.get("eventsPerSecond").getAsLong()).isPositive();
    }

    private static void requireDuplicate(JsonObject receipt) {
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("DUPLICATE");
        assertThat(receipt.get("added").getAsLong()).isZero();
        assertThat(receipt.get("duplicates").getAsLong()).isEqualTo(EVENTS);
    }

    private void requireOnBoard(Reporter permits) {
        Board board = Board.seenBy("supervisor", ground);
        assertThat(board.cases(permits.department())).isEqualTo(CASES);
        assertThat(board.closedLate(permits.department())).isEqualTo(LATE);
        assertThat(board.withLight(permits.department(), "DONE")).isEqualTo(CLOSED);
        assertThat(board.withLight(permits.department(), "OVERDUE")).isEqualTo(OPEN);
        assertThat(board.withLight(permits.department(), "WARNING") + board.withLight(permits.department(), "NORMAL")
                + board.withLight(permits.department(), "SUSPENDED")).isZero();
    }

    private static byte[] repacked(byte[] log) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(log))) {
            byte[] repacked = LogText.gzip(unpacked.readAllBytes());
            assertThat(repacked).isNotEqualTo(log);
            return repacked;
        }
    }
}
