package org.daylight.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.daylight.RealDatabase;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.assessment.AssessmentRunView.State;
import org.daylight.assessment.AssessmentSchedule;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"ASM-01", "ASM-04", "ASM-21"})
class AssessmentRepositoryTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant STARTED = Instant.parse("2026-11-04T18:00:00Z");
    /** Friday 30 October 2026 is over in Shanghai. */
    private static final Instant DUE = Instant.parse("2026-10-30T16:00:00Z");
    private static final Instant DUE_DAY_BEGINS = DUE.minusSeconds(24 * 3600);

    private final RealDatabase database = RealDatabase.create();
    private final AssessmentRepository repository = new AssessmentRepository(database.source());
    private int serial;

    @BeforeEach
    void departments() {
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('A', '甲局', 'A', '11220882013597707T'), "
                + "('B', '乙局', 'B', '11220882013597708A'), ('C', '丙局', 'C', '11220882013597709B')");
    }

    @Test
    void a_case_is_early_until_its_due_day_begins_on_time_until_it_ends_and_late_after_that() {
        finished("A", DUE, DUE_DAY_BEGINS.minusMillis(1));
        finished("A", DUE, DUE_DAY_BEGINS);
        finished("A", DUE, DUE);
        finished("A", DUE, DUE.plusMillis(1));
        assertThat(repository.figures(collected(), "A")).isEqualTo(new ScoreFigures(4, 3, 1, 1));
    }

    @Test
    void a_deadline_reported_as_an_instant_lies_on_the_day_that_contains_it() {
        Instant noon = Instant.parse("2026-10-30T04:00:00Z");
        finished("A", noon, DUE_DAY_BEGINS.minusMillis(1));
        finished("A", noon, DUE_DAY_BEGINS);
        finished("A", noon, noon.plusMillis(1));
        assertThat(repository.figures(collected(), "A")).isEqualTo(new ScoreFigures(3, 2, 1, 1));
    }

    @Test
    void the_month_is_the_one_of_shanghai() {
        Instant limit = Instant.parse("2027-01-01T00:00:00Z");
        finished("A", limit, Instant.parse("2026-09-30T15:59:59.999Z"));
        finished("A", limit, Instant.parse("2026-09-30T16:00:00Z"));
        finished("A", limit, Instant.parse("2026-10-31T15:59:59.999Z"));
        finished("A", limit, Instant.parse("2026-10-31T16:00:00Z"));
        assertThat(repository.figures(collected(), "A").closed()).isEqualTo(2);
    }

    @Test
    void open_cases_and_cases_without_a_limit_are_not_counted() {
        finished("A", DUE, null);
        finished("A", null, DUE);
        assertThat(repository.figures(collected(), "A")).isEqualTo(new ScoreFigures(0, 0, 0, 0));
    }

    @Test
    @Article({"ACT-17", "ACT-18", "ACT-19", "TIM-13"})
    void a_late_case_that_was_explained_reasonably_is_no_evidence_and_one_that_was_not_stays() {
        finished("A", DUE, DUE.plusMillis(1));
        finished("A", DUE, DUE.plusMillis(1));
        finished("A", DUE, DUE);
        database.run("insert into staff (username, name_zh, name_en, department_code, active_from) values ('s', '某', 'S', 'B', '2020-01-01')");
        database.run("insert into late_explanation (case_id, text, explained_by, explained_at) select id, '系统停机', 's', stopped_at from approval_case");
        database.run("""
                insert into late_assessment (explanation_id, reasonable, opinion, assessed_by, assessed_at)
                select e.id, e.id = (select min(id) from late_explanation), '核实', 's', e.explained_at from late_explanation e""");
        assertThat(repository.figures(collected(), "A")).isEqualTo(new ScoreFigures(2, 1, 0, 1));
    }

    @Test
    void what_is_reported_after_the_facts_were_taken_changes_nothing() {
        finished("A", DUE, DUE);
        long run = collected();
        finished("A", DUE, DUE.plusMillis(1));
        database.run("update approval_case set due_at = ?", DUE_DAY_BEGINS);
        assertThat(repository.figures(run, "A")).isEqualTo(new ScoreFigures(1, 1, 0, 0));
    }

    @Test
    void a_department_is_scored_once() {
        long run = collected();
        assertThat(score(run, "A", new ScoreFigures(2, 2, 0, 0))).isTrue();
        assertThat(score(run, "A", new ScoreFigures(2, 0, 0, 2))).isFalse();
        assertThat(repository.unscored(run)).containsExactly("B", "C");
        assertThat(repository.run(run)).get().extracting(AssessmentRunView::departments, AssessmentRunView::scored).containsExactly(3, 1);
    }

    @Test
    void equal_scores_share_a_rank_and_who_finished_nothing_has_none() {
        long run = collected();
        score(run, "B", new ScoreFigures(2, 2, 0, 0));
        score(run, "A", new ScoreFigures(9, 9, 0, 0));
        score(run, "C", new ScoreFigures(0, 0, 0, 0));
        repository.rank(run);
        assertThat(repository.ranking(run)).as("not before the run is completed").isEmpty();
        repository.finish(run, State.COMPLETED, STARTED);
        assertThat(repository.ranking(run)).extracting(AssessmentRepository.ScoreRow::departmentCode).containsExactly("A", "B", "C");
        assertThat(repository.ranking(run)).extracting(AssessmentRepository.ScoreRow::ranking).containsExactly(1, 1, null);
    }

    @Test
    void a_month_has_one_running_run_and_may_be_scored_again_afterwards() {
        long first = started(false);
        assertThat(repository.insertRun(OCTOBER, false, "someone", STARTED)).isEmpty();
        assertThat(repository.finish(first, State.STOPPED, STARTED)).isTrue();
        assertThat(repository.finish(first, State.COMPLETED, STARTED)).as("over is over").isFalse();
        assertThat(repository.insertRun(OCTOBER, false, "someone", STARTED)).isPresent();
    }

    @Test
    void the_schedule_starts_a_month_once() {
        long run = started(true);
        repository.finish(run, State.FAILED, STARTED);
        assertThat(repository.isTakenCareOf(OCTOBER)).isTrue();
        assertThat(repository.insertRun(OCTOBER, true, "schedule", STARTED)).isEmpty();
    }

    @Test
    void a_run_is_attempted_so_often_and_no_more() {
        long run = started(false);
        assertThat(repository.countAttempt(run, 2)).isTrue();
        assertThat(repository.countAttempt(run, 2)).isTrue();
        assertThat(repository.countAttempt(run, 2)).isFalse();
    }

    @Test
    void runs_are_listed_in_pages_and_sorted_by_known_columns_only() {
        long first = started(false);
        long second = repository.insertRun(OCTOBER.minusMonths(1), false, "someone", STARTED.plusSeconds(1)).orElseThrow();
        PageRequest latest = new PageRequest(0, 1, "startedAt", false);
        assertThat(repository.runs(latest, RunOrder.of(latest))).extracting(AssessmentRunView::id).containsExactly(second);
        PageRequest byMonth = new PageRequest(1, 1, "month", true);
        assertThat(repository.runs(byMonth, RunOrder.of(byMonth))).extracting(AssessmentRunView::id).containsExactly(first);
        assertThat(repository.countRuns()).isEqualTo(2);
        assertThatThrownBy(() -> RunOrder.of(new PageRequest(0, 1, "id; drop table staff", true))).isInstanceOf(Problem.class);
    }

    @Test
    void the_schedule_is_kept() {
        assertThat(repository.schedule()).isEmpty();
        AssessmentSchedule third = new AssessmentSchedule(true, 3, LocalTime.of(1, 30));
        repository.saveSchedule(new AssessmentSchedule(false, 5, LocalTime.of(2, 0)), "someone", STARTED);
        repository.saveSchedule(third, "someone", STARTED.plusSeconds(1));
        assertThat(repository.schedule()).contains(new AssessmentRepository.StoredSchedule(third, STARTED.plusSeconds(1)));
    }

    @Test
    void the_explanation_is_kept_as_it_was_given() {
        long run = collected();
        score(run, "A", new ScoreFigures(40, 38, 22, 2));
        assertThat(database.values("select explanation->'entries'->0->>'points', explanation->>'score' from assessment_score where department_code = 'A'"))
                .containsExactly("-5.00", "98.00");
    }

    private boolean score(long run, String department, ScoreFigures figures) {
        ScoreSheet sheet = ScoreRules.score(figures);
        return repository.write(run, department, sheet, ScoreExplanation.json(OCTOBER, sheet));
    }

    private long started(boolean scheduled) {
        return repository.insertRun(OCTOBER, scheduled, "someone", STARTED).orElseThrow();
    }

    private long collected() {
        long run = started(false);
        repository.collect(run, OCTOBER, List.of("A", "B", "C"), STARTED);
        return run;
    }

    private void finished(String department, Instant due, Instant stopped) {
        long id = ++serial;
        database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, due_at, stopped_at) "
                + "values (?, 0, ?, 'REPORTED', 'test', ?, 'subject', 'REPORTED', 'REPORTED', ?, ?::timestamptz, ?::timestamptz)", id, "N-" + id, department, STARTED, due, stopped);
    }
}
