package org.daylight.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cases.CaseReporting;
import org.daylight.cases.CasesEndedLate;
import org.daylight.cases.LatenessAssessed;
import org.daylight.cases.ReportedCase;
import org.daylight.kernel.Article;
import org.daylight.signals.control.LatenessFollow;
import org.junit.jupiter.api.Test;

/** Cases of departments' own systems that end late, seen red before or not; due at the end of Friday 2026-11-20. */
@Article({"SIG-04", "SIG-06", "MON-16"})
class ReportedLatenessTest {
    private static final Instant OPENED = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant REPORTED = Instant.parse("2026-11-24T01:00:00Z");
    private static final String ONE_SIGNAL = "L-OVERDUE RED_CARD OPEN late:1:REPORTED:0:2026-11-21 2026-11-20T16:00:00";
    private final LimitGround ground = new LimitGround();

    ReportedLatenessTest() {
        ground.wiring.whenFired(event -> {
            if (event instanceof CasesEndedLate late) {
                ground.wiring.door(TimedSignals.class).follow(late);
            }
        });
    }

    @Test
    void a_case_that_was_seen_red_and_then_ended_late_has_one_signal() {
        report(OPENED.plusSeconds(60), reported("1", null));
        ground.turn(LimitGround.DUE.plusSeconds(1));
        assertThat(signals()).hasSize(1);
        report(REPORTED, reported("1", LATE));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(signals()).hasSize(1).allMatch(signal -> signal.startsWith("L-OVERDUE RED_CARD OPEN late:"));
        assertThat(lights()).containsExactly("NORMAL OVERDUE", "OVERDUE DONE");
    }

    @Test
    void a_case_that_comes_with_its_late_end_has_the_same_signal_dated_as_of_its_due_instant() {
        report(REPORTED, reported("1", LATE));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(signals()).singleElement().satisfies(signal -> assertThat(keyed(signal)).isEqualTo(ONE_SIGNAL));
        assertThat(lights()).containsExactly("NORMAL OVERDUE", "OVERDUE DONE");
        assertThat(ground.database.values("select s.facts ->> 'rule', s.facts ->> 'clock', e.type, e.event_at = s.occurred_at from supervision_signal s"
                + " join case_event e on e.id = cast(s.facts ->> 'events' as bigint)")).containsExactly("LT-OVERDUE", "REPORTED", "LIGHT_CHANGED", "t");
    }

    @Test
    void both_ways_lead_to_the_same_key() {
        report(OPENED.plusSeconds(60), reported("1", null));
        ground.turn(LimitGround.DUE.plusSeconds(1));
        report(REPORTED, reported("2", LATE));
        assertThat(ground.database.values("select replace(subject_key, ':' || case_id || ':', ':x:') || rule_code || occurred_at from supervision_signal")).hasSize(2)
                .containsOnly(ground.database.values("select replace(subject_key, ':' || case_id || ':', ':x:') || rule_code || occurred_at from supervision_signal limit 1").get(0));
    }

    @Test
    void an_open_case_whose_late_end_comes_before_the_watch_has_its_signal_too() {
        report(OPENED.plusSeconds(60), reported("1", null));
        ground.turn(LimitGround.WARN.plusSeconds(1));
        report(REPORTED, reported("1", LATE));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(signals()).hasSize(1);
        assertThat(lights()).endsWith("OVERDUE DONE");
    }

    @Test
    void a_case_that_ended_in_time_has_none_however_late_it_is_reported() {
        report(REPORTED, reported("1", IN_TIME), reported("2", LimitGround.DUE));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(signals()).isEmpty();
        assertThat(lights()).containsExactly("NORMAL DONE", "NORMAL DONE");
    }

    @Test
    @Article("EXC-06")
    void the_same_log_again_adds_nothing() {
        report(REPORTED, reported("1", LATE));
        report(REPORTED.plusSeconds(60), reported("1", LATE));
        ground.turn(REPORTED.plusSeconds(61));
        report(REPORTED.plusSeconds(120), reported("1", LATE));
        ground.turn(REPORTED.plusSeconds(121));
        assertThat(signals()).hasSize(1);
        assertThat(lights()).containsExactly("NORMAL OVERDUE", "OVERDUE DONE");
    }

    @Test
    @Article("DUB-04")
    void an_end_opens_no_signal_again_that_an_accepted_explanation_let_lapse() {
        report(OPENED.plusSeconds(60), reported("1", null));
        ground.turn(LimitGround.DUE.plusSeconds(1));
        long id = Long.parseLong(ground.database.values("select id from approval_case").get(0));
        ground.in(LATE, () -> {
            ground.wiring.door(LatenessFollow.class).assessed(new LatenessAssessed(id, true, "supervisor"));
            return null;
        });
        report(REPORTED, reported("1", LATE));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(ground.signals()).containsExactly("L-OVERDUE RED_CARD LAPSED");
    }

    @Test
    @Article({"ACC-11", "MON-18"})
    void what_ended_before_the_day_on_which_its_department_began_to_report_has_its_light_and_no_signal() {
        reportsFrom("2026-11-24");
        report(REPORTED, reported("1", Instant.parse("2026-11-23T15:59:59Z")), reported("2", Instant.parse("2026-11-23T16:00:00Z")));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(signals()).as("that of the day itself").hasSize(1);
        assertThat(ground.database.values("select c.case_number from supervision_signal s join approval_case c on c.id = s.case_id")).containsExactly("D0-2");
        assertThat(lights()).containsExactly("NORMAL OVERDUE", "OVERDUE DONE", "NORMAL OVERDUE", "OVERDUE DONE");
    }

    @Test
    @Article("ACC-11")
    void a_case_that_is_open_and_late_is_no_history_however_old() {
        reportsFrom("2026-11-24");
        report(REPORTED, reported("1", null));
        ground.turn(REPORTED.plusSeconds(1));
        assertThat(signals()).hasSize(1);
    }

    @Test
    void of_a_department_without_such_a_day_nothing_is_history() {
        reportsFrom("2026-11-24");
        ground.database.run("update department set reports_from = null where code = 'D0'");
        report(REPORTED, reported("1", LATE));
        assertThat(signals()).hasSize(1);
    }

    private void reportsFrom(String day) {
        ground.database.run("update department set reports_from = cast(? as date)", day);
    }

    private void report(Instant at, ReportedCase... cases) {
        ground.in(at, () -> ground.wiring.door(CaseReporting.class).apply("D0", "legacy", Stream.of(cases).iterator(), at, refusal -> {
            throw new AssertionError(refusal);
        }));
    }

    private static ReportedCase reported(String number, Instant closedAt) {
        return new ReportedCase(number, null, null, OPENED, LimitGround.DUE, closedAt, List.of(), 1);
    }

    private List<String> signals() {
        return ground.database.values("select rule_code || ' ' || signal || ' ' || state || ' ' || subject_key || ' '"
                + " || to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') from supervision_signal order by id");
    }

    /** The case has whatever id comes next. */
    private static String keyed(String signal) {
        return signal.replaceFirst("late:\\d+:", "late:1:");
    }

    private List<String> lights() {
        return ground.database.values("select (payload ->> 'from') || ' ' || (payload ->> 'to') from case_event where type = 'LIGHT_CHANGED' order by case_id, id");
    }
}
