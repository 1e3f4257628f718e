package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.RealDatabase;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"SIG-01", "SIG-02", "SIG-04"})
class CaseLightRepositoryTest {
    private static final Instant REGISTERED = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant WARN = Instant.parse("2026-11-05T16:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-09T16:00:00Z");
    private final RealDatabase database = RealDatabase.create();

    @BeforeEach
    void aDepartment() {
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('D1', '规划局', 'Planning', '11220882013597707T')");
    }

    @Test
    void a_light_is_announced_once_at_the_moment_it_changed() {
        caseWith(null, null);
        assertThat(announce(WARN.minusMillis(1))).isZero();
        assertThat(announce(WARN.plusSeconds(90))).isOne();
        assertThat(announce(WARN.plusSeconds(91))).isZero();
        assertThat(changes()).containsExactly("NORMAL", "WARNING", WARN.toString());
    }

    @Test
    void the_last_instant_in_time_is_not_overdue_and_the_next_one_is() {
        caseWith(null, null);
        announce(WARN);
        assertThat(announce(DUE)).isZero();
        assertThat(announce(DUE.plusNanos(1000))).isOne();
        assertThat(changes()).endsWith("WARNING", "OVERDUE", DUE.toString());
    }

    @Test
    void a_case_that_nobody_looked_at_goes_to_overdue_in_one_change() {
        caseWith(null, null);
        announce(DUE.plus(Duration.ofDays(3)));
        assertThat(changes()).containsExactly("NORMAL", "OVERDUE", DUE.toString());
    }

    @Test
    void a_finished_case_is_done_since_it_was_stopped() {
        caseWith(null, DUE.plusSeconds(5));
        announce(DUE.plus(Duration.ofDays(30)));
        assertThat(changes()).containsExactly("NORMAL", "DONE", DUE.plusSeconds(5).toString());
    }

    @Test
    void a_pause_is_announced_and_so_is_its_end() {
        caseWith(WARN.minusSeconds(60), null);
        announce(DUE);
        database.run("update approval_case set suspended_at = null, warn_at = ?, due_at = ?", DUE.plusSeconds(100), DUE.plusSeconds(200));
        announce(DUE.plusSeconds(1));
        assertThat(changes()).containsExactly("NORMAL", "SUSPENDED", WARN.minusSeconds(60).toString(),
                "SUSPENDED", "NORMAL", DUE.plusSeconds(1).toString());
    }

    @Test
    void a_deadline_that_moves_away_takes_its_light_back_now() {
        caseWith(null, null);
        announce(DUE.plusSeconds(1));
        database.run("update approval_case set due_at = ?", DUE.plus(Duration.ofDays(10)));
        announce(DUE.plusSeconds(2));
        database.run("update approval_case set warn_at = ?", DUE.plus(Duration.ofDays(9)));
        announce(DUE.plusSeconds(3));
        assertThat(announce(DUE.plusSeconds(4))).isZero();
        assertThat(changes()).containsExactly("NORMAL", "OVERDUE", DUE.toString(), "OVERDUE", "WARNING", DUE.plusSeconds(2).toString(),
                "WARNING", "NORMAL", DUE.plusSeconds(3).toString());
    }

    @Test
    void a_case_without_a_limit_stays_normal() {
        caseWith(null, null);
        database.run("update approval_case set warn_at = null, due_at = null");
        assertThat(announce(DUE.plus(Duration.ofDays(1000)))).isZero();
    }

    @Test
    void at_most_the_limit_is_announced_and_the_rest_by_the_next_run() {
        cases(7);
        assertThat(List.of(announce(DUE.plusSeconds(1), 3), announce(DUE.plusSeconds(1), 3), announce(DUE.plusSeconds(1), 3), announce(DUE.plusSeconds(1), 3)))
                .containsExactly(3, 3, 1, 0);
    }

    @Test
    void two_runners_announce_each_change_exactly_once() throws Exception {
        cases(4000);
        ExecutorService runners = Executors.newFixedThreadPool(2);
        Callable<Integer> runner = () -> {
            int all = 0;
            for (int done = announce(DUE.plusSeconds(1), 100); done > 0; done = announce(DUE.plusSeconds(1), 100)) {
                all += done;
            }
            return all;
        };
        List<Future<Integer>> both = runners.invokeAll(List.of(runner, runner));
        runners.shutdown();
        assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(4000);
        assertThat(database.values("select count(*), count(distinct case_id) from case_event")).containsExactly("4000", "4000");
        assertThat(announce(DUE.plusSeconds(1))).isZero();
    }

    @Test
    void a_runner_passes_over_what_another_one_holds() throws SQLException {
        cases(5);
        try (Connection other = database.source().getConnection()) {
            other.setAutoCommit(false);
            assertThat(CaseLightRepository.announce(other, DUE.plusSeconds(1), 2)).isEqualTo(2);
            assertThat(announce(DUE.plusSeconds(1))).isEqualTo(3);
            other.commit();
        }
        assertThat(announce(DUE.plusSeconds(1))).isZero();
    }

    @Test
    void what_a_killed_runner_left_is_announced_by_the_next_one() throws SQLException {
        cases(5);
        try (Connection killed = database.source().getConnection()) {
            killed.setAutoCommit(false);
            CaseLightRepository.announce(killed, DUE.plusSeconds(1), 5);
            killed.rollback();
        }
        assertThat(changes()).isEmpty();
        assertThat(announce(DUE.plusSeconds(1))).isEqualTo(5);
        assertThat(announce(DUE.plusSeconds(1))).isZero();
    }

    private int announce(Instant now) {
        return announce(now, 1000);
    }

    private int announce(Instant now, int limit) {
        try (Connection connection = database.source().getConnection()) {
            return CaseLightRepository.announce(connection, now, limit);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** From, to and time of each change, oldest first. */
    private List<String> changes() {
        return database.values("""
                select payload->>'from', payload->>'to', to_char(event_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                from case_event where type = 'LIGHT_CHANGED' order by id""");
    }

    private void cases(int count) {
        cases(count, null, null);
    }

    private void caseWith(Instant suspendedAt, Instant stoppedAt) {
        cases(1, suspendedAt, stoppedAt);
    }

    private void cases(int count, Instant suspendedAt, Instant stoppedAt) {
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at,
                                           warn_at, due_at, suspended_at, stopped_at)
                select n, 1, 'C' || n, 'REPORTED', 'legacy', 'D1', 'a', 'b', 'REPORTED', ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz)
                from generate_series(1, ?) n""",
                REGISTERED, WARN, DUE, suspendedAt, stoppedAt, count);
    }
}
