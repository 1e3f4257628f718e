package org.daylight.inspector.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scoring job on the real server: interrupted half-way, it ends with the figures it would have had without. */
@ExtendWith(RunningDaylight.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Article({"ASM-01", "ASM-04", "ASM-21"})
class ScoringRestartIT {
    private static final int DEPARTMENTS = 600;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Instant STARTED = Instant.parse("2016-04-01T00:00:00Z");

    private final Ground ground;
    private final Database database;
    private List<String> undisturbed;

    ScoringRestartIT(Ground ground) {
        this.ground = ground;
        this.database = new Database(ground);
    }

    /** Department n finished n mod 13 cases in March 2016; each fifth case late, each third early. */
    @BeforeAll
    void a_month_of_many_departments() {
        remove();
        database.change("insert into department (code, name_zh, name_en, credit_code) select 'T' || n, '试局' || n, 'Trial ' || n, 'T' || lpad(n::text, 17, '0') "
                + "from generate_series(1, ?) n", DEPARTMENTS);
        database.change("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, due_at, stopped_at) "
                + "select nextval('case_id_seq') * 1000, 0, 'T-' || n || '-' || k, 'REPORTED', 'trial', 'T' || n, 'trial', 'REPORTED', 'REPORTED', ?, d.due, "
                + "case when k % 5 = 0 then d.due + interval '1 hour' when k % 3 = 0 then d.due - interval '2 days' else d.due - interval '1 hour' end "
                + "from generate_series(1, ?) n, generate_series(1, n % 13) k, (select timestamptz '2016-03-15 16:00:00+00' as due) d;"
                + " update case_light set announced = 'DONE' where department_code like 'T%' and stopped_at is not null", STARTED, DEPARTMENTS);
        undisturbed = result(completed(started()));
    }

    @AfterAll
    void remove() {
        for (String table : List.of("assessment_score", "assessment_case")) {
            database.change("delete from " + table + " where run_id in (select id from assessment_run where month = '2016-03')");
        }
        database.change("delete from assessment_run where month = '2016-03'");
        database.change("delete from approval_case where source = 'trial'");
        database.change("delete from department where credit_code like 'T%'");
    }

    @Test
    void a_run_whose_server_is_killed_half_way_ends_with_the_same_figures() {
        interruptedBy(ground::killServer);
    }

    @Test
    void a_run_whose_server_is_stopped_half_way_ends_with_the_same_figures() {
        interruptedBy(ground::stopServer);
    }

    private void interruptedBy(Runnable interruption) {
        long run = started();
        Poll.until(LIMIT, "some departments are scored", () -> scored(run), scored -> scored > DEPARTMENTS / 10);
        interruption.run();
        assertThat(scored(run)).as("interrupted half-way").isLessThan(DEPARTMENTS);
        ground.startServer();
        assertThat(result(completed(run))).isEqualTo(undisturbed);
        assertThat(database.number("select attempts from assessment_run where id = ?", run)).isEqualTo(2);
    }

    /** As the door writes it. */
    private long started() {
        return database.number("insert into assessment_run (month, scheme, state, scheduled, started_by, started_at) "
                + "values ('2016-03', 'FIRST-2026', 'RUNNING', false, 'trial', ?) returning id", STARTED);
    }

    private long completed(long run) {
        Poll.until(LIMIT, "run " + run + " is over", () -> database.rows("select state from assessment_run where id = ?", run), state -> !state.equals(List.of("RUNNING")));
        assertThat(database.rows("select state from assessment_run where id = ?", run)).containsExactly("COMPLETED");
        return run;
    }

    private long scored(long run) {
        return database.number("select count(*) from assessment_score where run_id = ? and score is not null", run);
    }

    private List<String> result(long run) {
        List<String> scores = database.rows("select department_code, closed, closed_on_time, closed_early, closed_late, score, ranking, explanation "
                + "from assessment_score where run_id = ? order by department_code", run);
        assertThat(scores).hasSizeGreaterThan(DEPARTMENTS);
        return scores;
    }
}
