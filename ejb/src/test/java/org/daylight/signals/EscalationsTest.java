package org.daylight.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.calendar.Calendars;
import org.daylight.kernel.Article;
import org.daylight.signals.Escalations.From;
import org.daylight.signals.Escalations.Origin;
import org.junit.jupiter.api.Test;

@Article({"SIG-36", "C7"})
class EscalationsTest {
    /** Before the National Day holiday, 1 to 7 October. */
    private static final Instant ISSUED = Instant.parse("2026-09-30T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-10-08T16:00:00Z");
    private final LimitGround ground = new LimitGround();

    @Test
    void a_yellow_card_before_the_holiday_leads_to_a_red_one_after_the_first_working_day_behind_it() {
        begin(7);
        assertThat(ground.fire(DUE)).isZero();
        assertThat(ground.fire(DUE.plusSeconds(1))).isOne();
        assertThat(ground.signals()).containsExactly("RC-02 RED_CARD OPEN");
        assertThat(ground.database.values("select rule_group, subject_key, department_code, facts ->> 'step' from supervision_signal")).containsExactly("RED_CARD", "card:7", "D0", "L-YELLOW");
        SignalView view = ground.in(DUE, () -> ground.wiring.door(Signals.class).find(new SignalFilter(List.of("RED_CARD"), null, null, null, null, null, null, null, null),
                new org.daylight.kernel.PageRequest(0, 10, null, true)).rows().get(0));
        assertThat(view.rule().code()).isEqualTo("RC-02");
        assertThat(view.step().code()).isEqualTo("L-YELLOW");
    }

    @Test
    void what_was_stopped_does_not_fire() {
        begin(7);
        ground.in(ISSUED, () -> {
            ground.wiring.door(Escalations.class).stop(From.CARD, 7, "CORRECTION_ACCEPTED");
            return null;
        });
        assertThat(ground.fire(DUE.plusSeconds(1))).isZero();
        assertThat(ground.escalations()).containsExactly("L-YELLOW 2026-10-09 00:00 STOPPED CORRECTION_ACCEPTED");
    }

    @Test
    void what_was_killed_on_its_way_fires_afterwards_and_once() {
        begin(7);
        begin(8);
        ground.wiring.at(DUE.plusSeconds(1).toString());
        ground.wiring.em().getTransaction().begin();
        assertThat(ground.wiring.door(Escalations.class).fire(1)).isOne();
        ground.wiring.em().getTransaction().rollback();
        assertThat(ground.signals()).isEmpty();
        assertThat(List.of(ground.fire(DUE.plusSeconds(2)), ground.fire(DUE.plusSeconds(3)))).containsExactly(2, 0);
        assertThat(ground.signals()).hasSize(2);
    }

    @Test
    void what_another_runner_holds_is_passed_over() throws Exception {
        begin(7);
        begin(8);
        try (var other = ground.database.source().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from escalation where from_id = 7 for update");
            assertThat(ground.fire(DUE.plusSeconds(1))).isOne();
            other.rollback();
        }
        assertThat(ground.fire(DUE.plusSeconds(1))).isOne();
    }

    @Test
    @Article("TIM-02")
    void what_waits_follows_the_calendar_before_it_fires() {
        begin(7);
        ground.database.run("update escalation set calendar_version = 'older', due_at = '2026-10-01T16:00:00Z', provisional = true");
        assertThat(ground.fire(DUE.plusSeconds(1))).isZero();
        assertThat(ground.in(ISSUED, () -> ground.wiring.door(Escalations.class).followCalendar())).isOne();
        assertThat(ground.in(ISSUED, () -> ground.wiring.door(Escalations.class).followCalendar())).isZero();
        assertThat(ground.escalations()).containsExactly("L-YELLOW 2026-10-09 00:00 WAITING");
        assertThat(ground.database.values("select provisional, calendar_version from escalation")).containsExactly("f", ground.wiring.door(Calendars.class).current().version());
    }

    @Test
    void into_a_year_without_a_notice_nothing_fires_on_a_guess() {
        ground.in(Instant.parse("2027-12-31T02:00:00Z"), () -> {
            ground.wiring.door(Escalations.class).begin(new Origin(From.CARD, 9, "YELLOW_CARD", ground.version("DISTRICT-000"), null, "D0", null), Instant.parse("2027-12-31T02:00:00Z"));
            return null;
        });
        assertThat(ground.database.values("select provisional from escalation")).containsExactly("t");
        assertThat(ground.fire(Instant.parse("2028-06-01T00:00:00Z"))).isZero();
    }

    @Test
    void an_alert_begins_its_ladder_itself_and_a_card_proposal_does_not() {
        raise("BUREAU-002", "AL-05", "D2");
        raise("DISTRICT-000", "YC-02", "D0");
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-10-09 00:00 WAITING");
    }

    @Test
    @Article("SIG-38")
    void who_settles_a_signal_stops_what_would_follow() {
        long id = raise("BUREAU-002", "AL-05", "D2");
        ground.in(ISSUED, () -> {
            ground.wiring.door(Signals.class).settle(id, SignalState.DISMISSED, "deptsupervisor", "无违规");
            return null;
        });
        assertThat(ground.escalations()).containsExactly("L-ALERT 2026-10-09 00:00 STOPPED DISMISSED");
    }

    private long raise(String profile, String rule, String department) {
        return ground.in(ISSUED, () -> ground.wiring.door(Signals.class).raise(new RaiseSignal(ground.version(profile), rule, "event:1", null, department, null, null, ISSUED,
                RaiseSignal.DAYLIGHT, Map.of(), null)).orElseThrow());
    }

    private void begin(long card) {
        ground.in(ISSUED, () -> {
            ground.wiring.door(Escalations.class).begin(new Origin(From.CARD, card, "YELLOW_CARD", ground.version("DISTRICT-000"), null, "D0", null), ISSUED);
            return null;
        });
    }
}
