package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.inspector.exchange.LogText.event;
import static org.daylight.inspector.exchange.LogText.log;
import static org.daylight.inspector.exchange.LogText.trace;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A department's own system reports its cases. */
@ExtendWith(RunningDaylight.class)
@Article({"EXC-01", "EXC-03"})
class EventLogIT {
    private static final Path EXAMPLE = Path.of(System.getProperty("daylight.project", ".."), "docs/examples/planning-2026-q1.xes");
    private static final String NINE = "2016-03-01T09:00:00+08:00";
    private static final String TEN = "2016-03-01T10:00:00+08:00";
    private static final int LARGE_CASES = 1 << 13;
    private static final int PADDING_OF_A_CASE = 1 << 17;

    private final Ground ground;
    private final Database database;
    private final Reporter archive;

    EventLogIT(Ground ground) {
        this.ground = ground;
        this.database = new Database(ground);
        this.archive = Reporter.of(ground, "ARCHIVE", "档案局", "Archives bureau");
    }

    @Test
    void the_example_that_goes_with_the_project_is_taken_in() throws IOException {
        Reporter planning = Reporter.of(ground, "PLANNING", "自然资源和规划局", "Planning bureau");
        JsonObject receipt = planning.ended(planning.post(Files.readAllBytes(EXAMPLE)));
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("APPLIED");
        assertThat(receipt.get("cases").getAsInt()).isEqualTo(12);
        assertThat(receipt.get("added").getAsInt()).isEqualTo(66);
        assertThat(planning.figures().subList(0, 3)).isEqualTo(List.of(12L, 66L, 10L));
    }

    /** What it reports here is no log, so that nothing stays of it. */
    @Test
    void the_demo_districts_legacy_system_reports_for_its_department() {
        Identity identity = new Identity(ground);
        Border legacy = new Border(ground, () -> identity.token("legacy-planning"));
        Answer accepted = legacy.post("v1/event-logs?department=WABO", "no log".getBytes(StandardCharsets.UTF_8));
        assertThat(accepted.status()).as("%s", accepted).isEqualTo(202);
        Answer receipt = Poll.until(Duration.ofMinutes(2), "the message has ended", () -> legacy.get("v1/receipts/" + accepted.text("id")),
                answer -> !answer.json().get("finishedAt").isJsonNull());
        assertThat(receipt.text("department")).isEqualTo("WABO");
        assertThat(receipt.text("state")).isEqualTo("REJECTED");
    }

    @Test
    void the_answer_says_where_the_receipt_is() {
        Answer answer = archive.border().post("v1/event-logs?department=ARCHIVE", one("where"));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().keySet()).containsExactlyInAnyOrder("id", "state");
        URI receipt = URI.create(answer.whole().headers().firstValue("location").orElseThrow());
        assertThat(receipt).isEqualTo(ground.home().resolve("/exchange/v1/receipts/" + answer.text("id")));
    }

    @Test
    @Article("EXC-05")
    void the_next_report_of_a_case_adds_only_what_is_new() {
        String number = "grows-" + System.nanoTime();
        archive.reported(log(trace(number, NINE, null, null, event("a", NINE))));
        JsonObject next = archive.reported(log(trace(number, NINE, null, TEN, event("a", NINE), event("b", TEN))));
        assertThat(next.get("added").getAsInt()).isEqualTo(1);
        assertThat(next.get("duplicates").getAsInt()).isEqualTo(1);
        assertThat(database.rows("select e.name from case_event e join approval_case c on c.id = e.case_id where c.case_number = ? "
                + "and e.type = 'REPORTED_STEP' order by e.event_at", "ARCHIVE-" + number)).containsExactly("a", "b");
        assertThat(database.number("select count(*) from approval_case where case_number = ? and stopped_at = ?", "ARCHIVE-" + number,
                Instant.parse("2016-03-01T02:00:00Z"))).isEqualTo(1);
    }

    @Test
    @Article({"SIG-04", "EXC-05"})
    void a_late_end_that_nobody_saw_red_raises_one_signal_however_often_it_is_reported() {
        String late = "late-" + System.nanoTime();
        String timely = "timely-" + System.nanoTime();
        String opened = "2026-06-01T09:00:00+08:00";
        String due = "2026-06-09T00:00:00+08:00";
        String log = log(trace(late, opened, due, "2026-06-10T09:00:00+08:00", event("a", opened)), trace(timely, opened, due, "2026-06-08T09:00:00+08:00", event("a", opened)));
        archive.reported(log);
        archive.reported(log.replace("</log>", " </log>"));
        assertThat(database.rows("select s.subject_key = 'late:' || c.id || ':REPORTED:0:2026-06-09', s.occurred_at = c.due_at, s.state from supervision_signal s"
                + " join approval_case c on c.id = s.case_id where c.case_number in (?, ?)", "ARCHIVE-" + late, "ARCHIVE-" + timely)).containsExactly("t|t|OPEN");
    }

    @Test
    @Article("EXC-05")
    void an_event_keeps_when_it_was_when_it_was_reported_and_by_whom() {
        String number = "provenance-" + System.nanoTime();
        JsonObject receipt = archive.reported(log(trace(number, NINE, null, null, event("a", NINE))));
        List<String> events = database.rows("""
                select e.event_at at time zone 'UTC', e.source, e.recorded_at between cast(? as timestamptz) and cast(? as timestamptz)
                from case_event e join approval_case c on c.id = e.case_id where c.case_number = ?""",
                receipt.get("receivedAt").getAsString(), receipt.get("finishedAt").getAsString(), "ARCHIVE-" + number);
        assertThat(events).containsExactly("2016-03-01 01:00:00|archive-system|t");
    }

    @Test
    void messages_of_a_department_are_applied_in_the_order_in_which_they_came() {
        String number = "order-" + System.nanoTime();
        List<String> ids = List.of("2016-03-10T00:00:00Z", "2016-03-11T00:00:00Z", "2016-03-12T00:00:00Z").stream()
                .map(due -> archive.post(log(trace(number, NINE, due, null, event("a", NINE))).getBytes(StandardCharsets.UTF_8))).toList();
        ids.forEach(archive::ended);
        assertThat(database.rows("select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD') from approval_case where case_number = ?", "ARCHIVE-" + number))
                .containsExactly("2016-03-12");
    }

    /** The server's memory is much smaller than a gibibyte. */
    @Test
    void a_log_of_a_gibibyte_is_taken_in_without_filling_the_memory(@TempDir Path folder) throws IOException {
        Reporter attic = Reporter.of(ground, "ATTIC", "方志办", "Local records office");
        Path log = folder.resolve("large.xes.gz");
        assertThat(writeLarge(log)).isGreaterThan(1L << 30);
        JsonObject receipt = attic.ended(attic.post(BodyPublishers.ofFile(log)));
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("APPLIED");
        assertThat(receipt.get("added").getAsInt()).isEqualTo(LARGE_CASES);
        assertThat(attic.figures().subList(0, 2)).isEqualTo(List.of((long) LARGE_CASES, (long) LARGE_CASES));
    }

    /** Cases with an event and a long text that nobody asks for. Returns the bytes of the log, unpacked. */
    private static long writeLarge(Path file) throws IOException {
        String padding = "<string key=\"note\" value=\"" + "附".repeat(300) + "\"/>\n";
        String padded = padding.repeat(PADDING_OF_A_CASE / padding.getBytes(StandardCharsets.UTF_8).length + 1);
        long bytes = 0;
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            bytes += write(out, LogText.START);
            for (int number = 0; number < LARGE_CASES; number++) {
                bytes += write(out, trace("l" + number, NINE, null, null, padded, event("a", NINE)));
            }
            return bytes + write(out, LogText.END);
        }
    }

    private static int write(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }

    private static byte[] one(String number) {
        return log(trace(number + "-" + System.nanoTime(), NINE, null, null, event("a", NINE))).getBytes(StandardCharsets.UTF_8);
    }
}
