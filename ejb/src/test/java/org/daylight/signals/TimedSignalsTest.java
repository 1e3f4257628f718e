package org.daylight.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.signals.LimitGround.DUE;
import static org.daylight.signals.LimitGround.WARN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daylight.cases.CaseOverdue;
import org.daylight.cases.LatenessAssessed;
import org.daylight.cases.LatenessExplained;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.signals.control.LatenessFollow;
import org.junit.jupiter.api.Test;

class TimedSignalsTest {
    private static final Instant LATER = DUE.plusSeconds(1);
    private final LimitGround ground = new LimitGround();

    @Test
    @Article({"SIG-02", "SIG-03"})
    void a_warning_is_an_event_and_no_signal() {
        ground.cases(1, 3, "D0");
        assertThat(ground.turn(WARN)).isEqualTo(3);
        assertThat(ground.signals()).isEmpty();
    }

    @Test
    @Article({"SIG-04", "SIG-06", "MON-16"})
    void under_the_district_profile_a_red_card_is_proposed_at_once_with_its_trace() {
        ground.cases(1, 1, "D0");
        assertThat(ground.turn(DUE)).isOne();
        assertThat(ground.signals()).isEmpty();
        assertThat(ground.turn(LATER)).isOne();
        assertThat(ground.turn(LATER)).isZero();
        assertThat(ground.signals()).containsExactly("L-OVERDUE RED_CARD OPEN");
        assertThat(ground.escalations()).isEmpty();
        assertThat(ground.database.values("select actor, action, subject, outcome from audit_entry")).containsExactly("daylight", "TimedSignals.RED_CARD", "C1", "DONE");
    }

    @Test
    @Article("SIG-38")
    void a_signal_says_by_which_rule_step_limit_and_event_it_was_raised() {
        ground.cases(1, 1, "D0");
        ground.turn(LATER);
        SignalView view = ground.in(LATER, () -> ground.wiring.door(Signals.class).byId(Long.parseLong(ground.database.values("select id from supervision_signal").get(0))));
        assertThat(view.step().code()).isEqualTo("L-OVERDUE");
        assertThat(view.caseId()).isOne();
        assertThat(view.occurredAt()).isEqualTo(DUE);
        assertThat(view.facts()).containsEntry("rule", "LT-OVERDUE").containsEntry("clock", "REPORTED")
                .containsEntry("events", ground.database.values("select id from case_event").get(0));
    }

    @Test
    @Article({"SIG-05", "C4"})
    void under_the_bureau_profile_an_alert_stands_and_an_order_follows_after_the_next_working_day() {
        ground.cases(1, 1, "D2");
        ground.turn(LATER);
        assertThat(ground.signals()).containsExactly("AL-01 ALERT OPEN");
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-11-24 00:00 WAITING");
        assertThat(ground.fire(Instant.parse("2026-11-23T16:00:00Z"))).isZero();
        assertThat(ground.fire(Instant.parse("2026-11-23T16:00:01Z"))).isOne();
        assertThat(ground.fire(Instant.parse("2026-11-23T16:00:02Z"))).isZero();
        assertThat(ground.signals()).containsExactly("AL-01 ALERT OPEN", "L-ALERT ORDER OPEN");
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-11-24 00:00 FIRED");
        assertThat(ground.wiring.fired()).hasSize(1).allMatch(SignalRaised.class::isInstance);
    }

    @Test
    @Article({"SIG-05", "DUB-04"})
    void under_the_city_profile_any_explanation_of_the_department_stops_the_registered_order() {
        ground.cases(1, 2, "D4");
        ground.turn(LATER);
        ground.in(LATER, () -> {
            ground.wiring.door(LatenessFollow.class).explained(new LatenessExplained(1, "head"));
            return null;
        });
        ground.fire(DUE.plus(30, ChronoUnit.DAYS));
        assertThat(ground.escalations()).containsExactlyInAnyOrder("L-OVERDUE 2026-11-24 00:00 STOPPED EXPLAINED", "L-OVERDUE 2026-11-24 00:00 FIRED");
        assertThat(ground.signals()).containsExactlyInAnyOrder("LT-OVERDUE LIGHT_OVERDUE OPEN", "LT-OVERDUE LIGHT_OVERDUE OPEN", "L-OVERDUE REGISTERED_ORDER OPEN");
    }

    @Test
    @Article("DUB-04")
    void elsewhere_only_an_accepted_explanation_stops_what_follows_and_lets_the_signal_lapse() {
        ground.cases(1, 1, "D2");
        ground.turn(LATER);
        ground.in(LATER, () -> {
            LatenessFollow follow = ground.wiring.door(LatenessFollow.class);
            follow.explained(new LatenessExplained(1, "head"));
            follow.assessed(new LatenessAssessed(1, false, "supervisor"));
            return null;
        });
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-11-24 00:00 WAITING");
        ground.in(LATER, () -> {
            ground.wiring.door(LatenessFollow.class).assessed(new LatenessAssessed(1, true, "supervisor"));
            return null;
        });
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-11-24 00:00 STOPPED EXPLANATION_ACCEPTED");
        assertThat(ground.signals()).containsExactly("AL-01 ALERT LAPSED");
    }

    @Test
    @Article({"TIM-13", "AUT-14"})
    void whoever_acted_on_the_case_does_not_assess_why_it_was_late() {
        ground.cases(1, 1, "D2");
        ground.turn(LATER);
        ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload) values (1, 'HANDLED', ?, ?, 'daylight', 'supervisor', '{}')", DUE, DUE);
        LatenessFollow follow = ground.wiring.door(LatenessFollow.class);
        assertThatThrownBy(() -> follow.assessed(new LatenessAssessed(1, true, "supervisor"))).isInstanceOf(Problem.class).hasFieldOrPropertyWithValue("code", "signal.took-part");
        assertThat(ground.signals()).containsExactly("AL-01 ALERT OPEN");
    }

    @Test
    @Article({"SIG-04", "TIM-02"})
    void a_limit_that_is_moved_takes_its_signal_back_and_a_later_one_raises_another() {
        ground.cases(1, 1, "D2");
        ground.turn(LATER);
        Instant moved = DUE.plus(7, ChronoUnit.DAYS);
        ground.database.run("update approval_case set warn_at = ?, due_at = ?", moved.minusSeconds(60), moved);
        ground.turn(LATER.plusSeconds(1));
        assertThat(ground.signals()).containsExactly("AL-01 ALERT LAPSED");
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-11-24 00:00 STOPPED LIMIT_MOVED");
        ground.turn(moved.plusSeconds(1));
        assertThat(ground.signals()).containsExactly("AL-01 ALERT LAPSED", "AL-01 ALERT OPEN");
    }

    @Test
    @Article("SIG-04")
    void a_limit_that_is_moved_back_opens_the_same_signal_again() {
        ground.cases(1, 1, "D2");
        ground.turn(LATER);
        ground.database.run("update approval_case set warn_at = ?, due_at = ?", DUE.plusSeconds(500), DUE.plusSeconds(600));
        ground.turn(LATER.plusSeconds(1));
        ground.database.run("update approval_case set warn_at = ?, due_at = ?", WARN, DUE);
        ground.turn(LATER.plusSeconds(2));
        assertThat(ground.signals()).containsExactly("AL-01 ALERT OPEN");
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-11-24 00:00 WAITING");
    }

    @Test
    @Article("MON-16")
    void each_department_is_judged_by_its_own_profile_in_portions_and_nothing_twice() {
        ground.cases(1, 40, "D0");
        ground.cases(101, 40, "D2");
        ground.cases(201, 40, "D4");
        for (int portion = 0; portion < 20; portion++) {
            ground.turn(LATER, 7);
        }
        assertThat(ground.database.values("select signal, count(*), count(distinct case_id) from supervision_signal group by signal order by signal"))
                .containsExactly("ALERT", "40", "40", "LIGHT_OVERDUE", "40", "40", "RED_CARD", "40", "40");
        assertThat(ground.database.values("select count(*) from audit_entry")).containsExactly("120");
        assertThat(ground.database.values("select count(*) from case_event")).containsExactly("120");
    }

    @Test
    @Article("MON-16")
    void what_was_rolled_back_is_whole_afterwards() {
        ground.cases(1, 5, "D2");
        ground.wiring.em().getTransaction().begin();
        ground.wiring.door(TimedSignals.class).turn(LATER, 3);
        ground.wiring.em().getTransaction().rollback();
        assertThat(ground.signals()).isEmpty();
        assertThat(ground.turn(LATER)).isEqualTo(5);
        assertThat(ground.signals()).hasSize(5);
        assertThat(ground.escalations()).hasSize(5);
    }

    @Test
    @Article("SIG-04")
    void who_comes_to_the_case_before_the_watch_raises_the_same_signal() {
        ground.cases(1, 1, "D0");
        ground.in(LATER, () -> {
            ground.database.run("select 1");
            ground.wiring.em().createNativeQuery("update case_light set announced = 'OVERDUE'").executeUpdate();
            ground.wiring.em().createNativeQuery("insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload) values (1, 'LIGHT_CHANGED',"
                    + " '2026-11-20T16:00:00Z', '2026-11-20T16:00:01Z', 'daylight', 'light-watch', '{\"from\": \"NORMAL\", \"to\": \"OVERDUE\"}')").executeUpdate();
            ground.wiring.door(TimedSignals.class).follow(new CaseOverdue(1));
            return null;
        });
        assertThat(ground.turn(LATER)).isZero();
        assertThat(ground.signals()).containsExactly("L-OVERDUE RED_CARD OPEN");
    }

    @Test
    @Article({"SIG-16", "SIG-18", "SIG-20", "SIG-25", "ACT-04", "MON-12"})
    void each_limit_turns_its_own_light_and_raises_what_names_its_clock() {
        ground.cases(1, 1, "D0");
        ground.database.run("update approval_case set warn_at = null, due_at = null, registered_by = 'clerk', step_round = 3, step_person = 'handler', step_department = 'D2'");
        List.of("SUPPLEMENT_NOTICE", "STATUTORY", "FIRST_REVIEW_UPWARD", "DELIVERY", "OPINION").forEach(kind -> ground.limit(1, kind, 0, WARN, DUE));
        ground.limit(1, "STEP", 3, WARN, DUE);
        assertThat(ground.turn(WARN)).isEqualTo(6);
        assertThat(ground.turn(DUE)).isZero();
        assertThat(ground.signals()).isEmpty();
        assertThat(ground.turn(LATER)).isEqualTo(6);
        assertThat(ground.turn(LATER)).isZero();
        assertThat(ground.database.values("select rule_code, signal, facts ->> 'clock', person, department_code from supervision_signal order by rule_code"))
                .containsExactly("PV-02", "PERSON_VIOLATION", "STEP", "handler", "D2", "RC-01", "RED_CARD", "STATUTORY", null, "D0",
                        "YC-04", "YELLOW_CARD", "SUPPLEMENT_NOTICE", "handler", "D0", "YC-06", "YELLOW_CARD", "FIRST_REVIEW_UPWARD", null, "D0",
                        "YC-08", "YELLOW_CARD", "DELIVERY", null, "D0");
        assertThat(ground.database.values("select distinct payload ->> 'to', count(*) from case_event where type = 'LIMIT_LIGHT_CHANGED' group by 1 order by 1"))
                .containsExactly("OVERDUE", "6", "WARNING", "6");
    }

    @Test
    @Article({"ACT-04", "ACT-20"})
    void a_step_that_ended_late_between_two_looks_names_who_held_it() {
        ground.cases(1, 1, "D4");
        ground.database.run("update approval_case set warn_at = null, due_at = null, step_round = 4");
        ground.limit(1, "STEP", 3, WARN, DUE);
        ground.database.run("update countdown set stopped_at = ?", DUE.plusMillis(500));
        ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor) values (1, 'HANDLED', ?, ?, 'daylight', 'handler')",
                DUE.plusMillis(500), DUE.plusMillis(500));
        assertThat(ground.turn(LATER)).isOne();
        assertThat(ground.turn(LATER)).isZero();
        assertThat(ground.database.values("select rule_code, person from supervision_signal")).containsExactly("CD-03", "handler");
    }

    @Test
    @Article("TIM-08")
    void a_limit_that_stands_still_or_ended_in_time_turns_nothing() {
        ground.cases(1, 1, "D0");
        ground.database.run("update approval_case set warn_at = null, due_at = null");
        ground.limit(1, "STATUTORY", 0, WARN, DUE);
        ground.limit(1, "DELIVERY", 0, WARN, DUE);
        ground.database.run("update countdown set stopped_at = due_at where kind = 'DELIVERY'");
        ground.database.run("insert into countdown_pause (id, countdown_id, from_on, reason) select 1, id, '2026-11-10', 'x' from countdown where kind = 'STATUTORY'");
        assertThat(ground.turn(LATER)).isZero();
    }

    @Test
    @Article("TIM-02")
    void a_limit_that_moved_away_takes_its_light_and_signal_back() {
        ground.cases(1, 1, "D0");
        ground.database.run("update approval_case set warn_at = null, due_at = null");
        ground.limit(1, "STATUTORY", 0, WARN, DUE);
        ground.turn(LATER);
        ground.database.run("update countdown set due_at = ?, warn_at = ?", DUE.plus(5, ChronoUnit.DAYS), DUE.plus(3, ChronoUnit.DAYS));
        assertThat(ground.turn(LATER.plusSeconds(1))).isOne();
        assertThat(ground.turn(LATER.plusSeconds(2))).isZero();
        assertThat(ground.signals()).containsExactly("RC-01 RED_CARD LAPSED");
        assertThat(ground.database.values("select announced from countdown")).containsExactly("NORMAL");
    }
}
