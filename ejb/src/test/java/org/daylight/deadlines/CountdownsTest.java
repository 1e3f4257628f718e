package org.daylight.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.daylight.deadlines.CountdownKind.PROMISED;
import static org.daylight.deadlines.CountdownKind.STATUTORY;
import static org.daylight.deadlines.CountdownKind.STEP;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.calendar.Calendars;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The limits of one case from Monday 2 November 2026. */
class CountdownsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");
    private static final WorkingDays ONE = WorkingDays.of(1);
    private static final long CASE = 7;
    private final RealDatabase database = RealDatabase.create();
    private final Wiring wiring = new Wiring(database);

    @BeforeEach
    void started() {
        wiring.at("2026-11-02T01:00:00Z");
        committed(limits -> limits.replace(CASE, MORNING, List.of(), List.of(new CountdownStart(STATUTORY, 0, WorkingDays.of(20), ONE, MONDAY),
                new CountdownStart(PROMISED, 0, WorkingDays.of(10), ONE, MONDAY), new CountdownStart(STEP, 1, WorkingDays.of(2), ONE, MONDAY))));
    }

    @Test
    @Article({"TIM-01", "TIM-03"})
    void one_step_ends_and_the_next_begins_at_once() {
        Instant at = Instant.parse("2026-11-03T02:00:00Z");
        List<CountdownView> begun = committed(limits -> limits.replace(CASE, at, List.of(new CountdownKey(STEP, 1)), List.of(step(2, MONDAY.plusDays(1)))));

        assertThat(begun).extracting(CountdownView::ref, CountdownView::dueAt).containsExactly(tuple(2L,
                LegalTime.endOf(LocalDate.of(2026, 11, 6))));
        assertThat(limit(STEP, 1).stoppedAt()).isEqualTo(at);
        assertThat(limit(STEP, 2)).isEqualTo(begun.get(0));
        assertThat(limit(PROMISED, 0).stoppedAt()).isNull();
    }

    @Test
    @Article("TIM-01")
    void a_limit_is_not_started_twice() {
        refused("countdown.already-started", () -> committed(limits -> limits.start(CASE, STEP, 1, WorkingDays.of(2), ONE, MONDAY)));
        assertThat(committed(limits -> limits.start(CASE, STEP, 2, WorkingDays.of(2), ONE, MONDAY)).ref()).isEqualTo(2);
    }

    @Test
    @Article("TIM-14")
    void what_must_be_finished_on_the_spot_is_due_at_the_end_of_its_day_and_cannot_be_paused() {
        CountdownView onTheSpot = committed(limits -> limits.start(8, PROMISED, WorkingDays.of(0), MONDAY));

        assertThat(onTheSpot.dueAt()).isEqualTo(LegalTime.endOf(MONDAY));
        assertThat(onTheSpot.warnAt()).isEqualTo(LegalTime.startOf(MONDAY));
        refused("countdown.no-days-left", () -> committed(limits -> limits.pause(8, MONDAY, "停电")));
        refused("countdown.empty-budget", () -> committed(limits -> limits.start(8, STATUTORY, WorkingDays.of(0), MONDAY)));
    }

    @Test
    @Article("TIM-15")
    void a_promise_beyond_the_statutory_limit_is_refused_whichever_comes_first() {
        refused("countdown.promised-too-long", () -> committed(limits -> {
            limits.start(8, STATUTORY, WorkingDays.of(5), MONDAY);
            return limits.start(8, PROMISED, WorkingDays.of(6), MONDAY);
        }));
        refused("countdown.promised-too-long", () -> committed(limits -> limits.replace(9, MORNING, List.of(), List.of(
                new CountdownStart(PROMISED, 0, WorkingDays.of(6), ONE, MONDAY), new CountdownStart(STATUTORY, 0, WorkingDays.of(5), ONE, MONDAY)))));
    }

    @Test
    @Article({"TIM-04", "TIM-05"})
    void two_causes_pause_what_they_may_and_count_once() {
        committed(limits -> limits.pause(CASE, EnumSet.of(STATUTORY, PROMISED), "hearing", MONDAY.plusDays(1), "听证"));
        committed(limits -> limits.pause(CASE, EnumSet.of(PROMISED), "survey", MONDAY.plusDays(2), "现场踏勘"));
        refused("countdown.already-paused", () -> committed(limits -> limits.pause(CASE, EnumSet.of(PROMISED), "survey", MONDAY.plusDays(2), "again")));
        committed(limits -> limits.resume(CASE, "hearing", MONDAY.plusDays(8)));

        assertThat(limit(STATUTORY, 0).pausedOn()).isNull();
        assertThat(limit(STATUTORY, 0).dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 12, 7)));
        assertThat(limit(PROMISED, 0).pausedOn()).isEqualTo(MONDAY.plusDays(2));
        committed(limits -> limits.resume(CASE, "survey", MONDAY.plusDays(9)));
        assertThat(limit(PROMISED, 0).dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 24)));
        assertThat(limit(STEP, 1).dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 4)));
        refused("countdown.not-paused", () -> committed(limits -> limits.resume(CASE, "survey", MONDAY.plusDays(9))));
    }

    @Test
    @Article({"TIM-03", "TIM-04"})
    void a_step_that_begins_in_the_place_of_a_paused_one_is_paused_by_the_same_causes() {
        committed(limits -> limits.pause(CASE, EnumSet.of(STEP), "hearing", MONDAY, "听证"));
        Instant at = Instant.parse("2026-11-05T02:00:00Z");
        CountdownView begun = committed(limits -> limits.replace(CASE, at, List.of(new CountdownKey(STEP, 1)), List.of(step(2, MONDAY.plusDays(3))))).get(0);

        assertThat(begun.pausedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(limit(STEP, 1).stoppedAt()).isEqualTo(at);
        assertThat(limit(STEP, 1).pausedOn()).isNull();
        committed(limits -> limits.resume(CASE, "hearing", MONDAY.plusDays(7)));
        assertThat(limit(STEP, 2).dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 12)));
    }

    @Test
    @Article({"TIM-04", "JNT-02"})
    void what_starts_while_another_stands_still_stands_still_with_it_and_leaves_out_no_day_before_it_began() {
        committed(limits -> limits.pause(CASE, EnumSet.of(STATUTORY), "hearing", MONDAY.plusDays(1), "听证"));
        CountdownView begun = committed(limits -> limits.startBeside(CASE, new CountdownStart(CountdownKind.OPINION, 3, WorkingDays.of(2), ONE, MONDAY.plusDays(8)), STATUTORY));

        assertThat(begun.pausedOn()).isEqualTo(MONDAY.plusDays(8));
        refused("countdown.resume-before-pause", () -> committed(limits -> limits.resume(CASE, "hearing", MONDAY)));
        committed(limits -> limits.resume(CASE, "hearing", MONDAY.plusDays(4)));
        assertThat(limit(CountdownKind.OPINION, 3).dueAt()).as("two days after Tuesday 10 November").isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 12)));
        assertThat(limit(STATUTORY, 0).dueAt()).as("4 to 6 November left out").isEqualTo(LegalTime.endOf(LocalDate.of(2026, 12, 3)));
    }

    @Test
    @Article("TIM-07")
    void an_extension_moves_the_due_day_and_is_remembered_until_the_limit_is_over() {
        CountdownView extended = committed(limits -> limits.extend(CASE, PROMISED, WorkingDays.of(5), "现场情况复杂"));

        assertThat(limit(PROMISED, 0)).isEqualTo(extended);
        assertThat(extended.budget()).isEqualTo(WorkingDays.of(15));
        assertThat(extended.extended()).isEqualTo(WorkingDays.of(5));
        assertThat(extended.dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2026, 11, 23)));
        wiring.at("2026-11-24T01:00:00Z");
        refused("countdown.not-running", () -> committed(limits -> limits.extend(CASE, PROMISED, WorkingDays.of(5), "逾期")));
        refused("countdown.reason-missing", () -> committed(limits -> limits.extend(CASE, STATUTORY, WorkingDays.of(5), " ")));
    }

    @Test
    @Article("TIM-02")
    void each_of_several_is_stopped_and_explained_alone() {
        committed(limits -> limits.start(CASE, STEP, 2, WorkingDays.of(3), ONE, MONDAY.plusDays(1)));
        committed(limits -> limits.stop(CASE, STEP, 2, MORNING));
        committed(limits -> limits.stop(CASE, STEP, 99, MORNING));

        assertThat(limit(STEP, 1).stoppedAt()).isNull();
        assertThat(limit(STEP, 2).stoppedAt()).isEqualTo(MORNING);
        assertThat(wiring.door(Countdowns.class).explain(CASE, STEP, 1)).hasSize(3);
        assertThat(wiring.door(Countdowns.class).explain(CASE, STEP, 2)).hasSize(4);
        assertThat(wiring.door(Countdowns.class).explain(CASE, STEP, 3)).isEmpty();
    }

    @Test
    @Article("TIM-02")
    void a_stopped_limit_is_explained_by_the_calendar_that_gave_it_its_days() {
        List<CountdownDay> before = wiring.door(Countdowns.class).explain(CASE, PROMISED);
        committed(limits -> limits.stop(CASE, PROMISED, 0, MORNING));
        holidayOnTheFifth();
        Wiring later = new Wiring(database);
        later.at("2026-11-20T01:00:00Z");
        List<CountdownDay> after = later.door(Countdowns.class).explain(CASE, PROMISED);

        assertThat(later.door(Calendars.class).current().nameOf(LocalDate.of(2026, 11, 5))).isEqualTo("区庆");
        assertThat(later.door(Calendars.class).current().version()).isNotEqualTo(limit(PROMISED, 0).calendarVersion());
        assertThat(after).isEqualTo(before);
        assertThat(after.get(3).ordinal()).as("Thursday 5 November was a working day when it was counted").isEqualTo(3);
    }

    @Test
    @Article("TIM-02")
    void no_other_calendar_explains_a_limit_whose_own_is_not_on_record() {
        database.run("update countdown set calendar_version = '2007-2026/00000000' where kind = 'PROMISED'");
        wiring.em().clear();
        refused("countdown.calendar-unknown", () -> wiring.door(Countdowns.class).explain(CASE, PROMISED));
    }

    @Test
    @Article("JNT-08")
    void what_the_law_gives_more_days_is_counted_from_its_beginning_once() {
        CountdownView joint = lengthened(STATUTORY).orElseThrow();

        // 20 working days of November, 23 of December, Friday 1 and Monday 4 January 2027, of which nothing is published yet
        assertThat(joint.dueAt()).isEqualTo(LegalTime.endOf(LocalDate.of(2027, 1, 4)));
        assertThat(joint.budget()).isEqualTo(WorkingDays.of(45));
        assertThat(joint.extended()).isEqualTo(WorkingDays.of(0));
        assertThat(joint.provisional()).isTrue();
        assertThat(lengthened(STATUTORY)).isEmpty();
        committed(limits -> limits.extend(CASE, STATUTORY, WorkingDays.of(2), "须等待上级批复"));
        List<CountdownDay> days = wiring.door(Countdowns.class).explain(CASE, STATUTORY);
        assertThat(days.stream().filter(day -> day.isAdded() && day.addition().cause().equals("JOINT"))).extracting(CountdownDay::ordinal)
                .startsWith(21).endsWith(45).hasSize(25);
        assertThat(days.stream().filter(day -> day.isAdded() && day.addition().cause().equals(Countdowns.EXTENSION)))
                .extracting(day -> day.addition().reason()).containsExactly("须等待上级批复", "须等待上级批复");
    }

    @Test
    @Article("TIM-07")
    void what_was_extended_or_is_over_gets_no_more_days_by_law() {
        committed(limits -> limits.extend(CASE, STATUTORY, WorkingDays.of(10), "须等待上级批复"));
        assertThat(lengthened(STATUTORY)).isEmpty();
        wiring.at("2026-11-17T01:00:00Z");
        assertThat(lengthened(PROMISED)).isEmpty();
    }

    private Optional<CountdownView> lengthened(CountdownKind kind) {
        return committed(limits -> limits.lengthen(CASE, kind, WorkingDays.of(45), "JOINT", "第四十二条第二款"));
    }

    private void holidayOnTheFifth() {
        database.run("insert into calendar_notice select year, version + 1, 'x', published_on, loaded_at from calendar_notice"
                + " where year = 2026 and version = (select max(version) from calendar_notice where year = 2026)");
        database.run("insert into calendar_day (year, version, day, working, name) select year, version + 1, day, working, name from calendar_day"
                + " where year = 2026 and version = (select max(version) - 1 from calendar_notice where year = 2026)");
        database.run("insert into calendar_day (year, version, day, working, name) select 2026, max(version), '2026-11-05', false, '区庆' from calendar_notice"
                + " where year = 2026");
    }

    @Test
    void what_one_statement_wrote_is_seen_in_the_same_transaction() {
        CountdownView stopped = committed(limits -> {
            limits.of(CASE);
            limits.replace(CASE, MORNING, List.of(new CountdownKey(STEP, 1)), List.of());
            return limits.of(CASE).stream().filter(limit -> limit.kind() == STEP).findFirst().orElseThrow();
        });

        assertThat(stopped.stoppedAt()).isEqualTo(MORNING);
    }

    private static CountdownStart step(long ref, LocalDate startedOn) {
        return new CountdownStart(STEP, ref, WorkingDays.of(3), ONE, startedOn);
    }

    private CountdownView limit(CountdownKind kind, long ref) {
        wiring.em().clear();
        return wiring.door(Countdowns.class).of(CASE).stream().filter(limit -> limit.kind() == kind && limit.ref() == ref).findFirst().orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act).satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private <T> T committed(Function<Countdowns, T> work) {
        EntityManager em = wiring.em();
        em.clear();
        em.getTransaction().begin();
        try {
            T result = work.apply(wiring.door(Countdowns.class));
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }
}
