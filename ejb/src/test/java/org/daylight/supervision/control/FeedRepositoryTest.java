package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.daylight.RealDatabase;
import org.daylight.cases.CaseEventType;
import org.daylight.kernel.Article;
import org.daylight.kernel.FeedCursor;
import org.daylight.supervision.SupervisionFeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"MON-30", "EXC-07"})
class FeedRepositoryTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:02:03Z");
    private final RealDatabase database = RealDatabase.create();
    private final FeedRepository feed = new FeedRepository(database.source());

    @BeforeEach
    void aCase() {
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('D1', '规划局', 'Planning', '11220882013597707T')");
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at)
                values (1, 1, 'C1', 'REPORTED', 'legacy', 'D1', 'a', 'b', 'REPORTED', ?)""", AT);
    }

    @Test
    void an_empty_log_gives_a_place_to_come_back_to() {
        SupervisionFeed.Portion nothing = feed.after(FeedCursor.BEGINNING, 10);
        assertThat(nothing.events()).isEmpty();
        assertThat(FeedCursor.parse(nothing.next())).isEqualTo(FeedCursor.BEGINNING);
    }

    @Test
    void an_event_carries_its_case_and_its_three_times_and_source() {
        database.run("""
                insert into case_event (case_id, type, name, event_at, recorded_at, source, payload)
                values (1, 'REPORTED_STEP', 'T02', ?, ?, 'legacy', '{"a": 1}')""", AT, AT.plusSeconds(5));
        SupervisionFeed.Event event = feed.after(FeedCursor.BEGINNING, 10).events().get(0);
        assertThat(event).isEqualTo(new SupervisionFeed.Event(event.id(), CaseEventType.REPORTED_STEP, "C1", "D1", "T02", AT,
                AT.plusSeconds(5), "legacy", "{\"a\": 1}"));
    }

    @Test
    void a_reader_who_is_up_to_date_gets_its_own_place_back() {
        write("a");
        SupervisionFeed.Portion all = feed.after(FeedCursor.BEGINNING, 10);
        SupervisionFeed.Portion nothing = feed.after(FeedCursor.parse(all.next()), 10);
        assertThat(nothing.events()).isEmpty();
        assertThat(nothing.next()).isEqualTo(all.next());
    }

    @Test
    void portions_follow_each_other_without_gap_or_overlap() {
        for (int i = 0; i < 25; i++) {
            write("e" + i);
        }
        List<String> read = new ArrayList<>();
        FeedCursor place = readOn(FeedCursor.BEGINNING, read, 7);
        assertThat(read).hasSize(25).doesNotHaveDuplicates().startsWith("e0", "e1").endsWith("e24");
        assertThat(feed.after(place, 7).events()).isEmpty();
    }

    @Test
    void an_event_that_commits_after_a_later_one_is_not_lost() throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection slow = database.source().getConnection()) {
            slow.setAutoCommit(false);
            write(slow, "slow");
            write("quick");
            FeedCursor place = readOn(FeedCursor.BEGINNING, read, 10);
            assertThat(read).as("nothing is shown beyond a transaction that still runs").isEmpty();
            slow.commit();
            place = readOn(place, read, 10);
            write("later");
            readOn(place, read, 10);
        }
        assertThat(read).containsExactly("slow", "quick", "later");
    }

    @Test
    void a_transaction_that_began_first_and_wrote_last_is_not_lost() throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection first = database.source().getConnection(); Connection second = database.source().getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            write(first, "first-1");
            write(second, "second-1");
            write(first, "first-2");
            second.commit();
            FeedCursor place = readOn(FeedCursor.BEGINNING, read, 1);
            write(first, "first-3");
            first.commit();
            readOn(place, read, 1);
        }
        assertThat(read).containsExactly("first-1", "first-2", "first-3", "second-1");
    }

    @Test
    void what_is_rolled_back_is_never_read() throws SQLException {
        try (Connection failing = database.source().getConnection()) {
            failing.setAutoCommit(false);
            write(failing, "never");
            failing.rollback();
        }
        write("after");
        List<String> read = new ArrayList<>();
        readOn(FeedCursor.BEGINNING, read, 10);
        assertThat(read).containsExactly("after");
    }

    @Test
    void a_reader_beside_writers_who_commit_in_any_order_reads_each_event_exactly_once() throws Exception {
        int writers = 6;
        int transactions = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        AtomicInteger serial = new AtomicInteger();
        List<Future<Void>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            writing.add(threads.submit(writer(new Random(writer), serial, transactions)));
        }
        List<String> read = new ArrayList<>();
        FeedCursor place = FeedCursor.BEGINNING;
        while (!writing.stream().allMatch(Future::isDone)) {
            place = readOn(place, read, 3);
        }
        for (Future<Void> writer : writing) {
            writer.get();
        }
        threads.shutdown();
        readOn(place, read, 3);
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(database.values("select name from case_event"));
        assertThat(read).hasSizeGreaterThan(writers * transactions / 2);
    }

    /** Each transaction writes 1 to 3 events with a little time between them; every fifth is rolled back. */
    private Callable<Void> writer(Random random, AtomicInteger serial, int transactions) {
        return () -> {
            try (Connection connection = database.source().getConnection()) {
                connection.setAutoCommit(false);
                for (int transaction = 0; transaction < transactions; transaction++) {
                    for (int event = random.nextInt(3); event >= 0; event--) {
                        write(connection, "e" + serial.incrementAndGet());
                        RealDatabase.run(connection, "select pg_sleep(" + random.nextInt(4) / 1000.0 + ")");
                    }
                    if (random.nextInt(5) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                    }
                }
            }
            return null;
        };
    }

    private FeedCursor readOn(FeedCursor from, List<String> read, int limit) {
        FeedCursor place = from;
        while (true) {
            SupervisionFeed.Portion portion = feed.after(place, limit);
            portion.events().forEach(event -> read.add(event.name()));
            place = FeedCursor.parse(portion.next());
            if (portion.events().isEmpty()) {
                return place;
            }
        }
    }

    private void write(String name) {
        try (Connection connection = database.source().getConnection()) {
            write(connection, name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void write(Connection connection, String name) {
        RealDatabase.run(connection, """
                insert into case_event (case_id, type, name, event_at, recorded_at, source)
                values (1, 'REPORTED_STEP', ?, ?, ?, 'legacy')""", name, AT, AT);
    }
}
