package org.daylight.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.signals.Escalations.From;
import org.daylight.signals.Escalations.Origin;
import org.junit.jupiter.api.Test;

/** The watch as in the server, each call of the door a transaction of its own, over steps of which one cannot fire. */
@Article({"SIG-36", "SIG-05"})
class EscalationWatchTest {
    private static final Instant ISSUED = Instant.parse("2026-09-30T02:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-08T16:00:01Z");
    private static final int CARDS = 40;
    private final LimitGround ground = new LimitGround();
    private final SetAsideSteps setAside = ground.wiring.door(SetAsideSteps.class);
    private Instant now = AFTER;
    private boolean broken = true;

    EscalationWatchTest() {
        ground.wiring.instead(Escalations.class, new EachAlone(ground.wiring.door(Escalations.class)));
        for (long card = 1; card <= CARDS; card++) {
            begin(card);
        }
    }

    @Test
    void an_observer_that_fails_for_one_step_holds_no_other() {
        failFor("card:7");
        look();
        assertThat(fired()).isEqualTo(CARDS - 1);
        assertThat(aside()).containsExactly("7 1 IllegalStateException WAITING");
        look();
        assertThat(aside()).as("not before a minute has passed").containsExactly("7 1 IllegalStateException WAITING");
        assertThat(raised()).isEqualTo(CARDS - 1);
        broken = false;
        later(Duration.ofMinutes(1));
        assertThat(fired()).isEqualTo(CARDS);
        later(Duration.ofMinutes(1));
        assertThat(raised()).as("each once").isEqualTo(CARDS);
        assertThat(aside()).isEmpty();
    }

    @Test
    void what_fails_five_times_waits_for_a_person_and_fires_once_when_its_cause_is_mended() {
        failFor("card:7");
        look();
        List.of(1, 4, 9, 16).forEach(minutes -> later(Duration.ofMinutes(minutes)));
        assertThat(aside()).containsExactly("7 5 IllegalStateException GIVEN_UP");
        later(Duration.ofDays(3));
        assertThat(aside()).as("no further attempt").containsExactly("7 5 IllegalStateException GIVEN_UP");
        ground.wiring.as("admin", Roles.ADMINISTRATOR);
        assertThat(setAside.givenUp()).isOne();
        assertThat(setAside.find(PageRequest.first(10)).rows()).singleElement().satisfies(step -> {
            assertThat(step.fromId()).isEqualTo(7);
            assertThat(step.toZh()).isEqualTo("红牌");
            assertThat(step.nextAttemptAt()).isNull();
            assertThat(step.failedAt()).isEqualTo(AFTER.plus(Duration.ofMinutes(30)));
        });
        broken = false;
        in(() -> {
            setAside.again(stepOf(7));
            return null;
        });
        assertThat(setAside.givenUp()).isZero();
        look();
        assertThat(fired()).isEqualTo(CARDS);
        assertThat(raised()).isEqualTo(CARDS);
        assertThatThrownBy(() -> in(() -> {
            setAside.again(stepOf(7));
            return null;
        })).isInstanceOfSatisfying(Problem.class, gone -> assertThat(gone.code()).isEqualTo("escalation.not-set-aside"));
    }

    @Test
    void a_row_that_the_database_refuses_is_set_aside_with_the_code_of_the_database() {
        ground.database.run("alter table supervision_signal add check (subject_key not in ('card:1', 'card:40'))");
        look();
        assertThat(fired()).isEqualTo(CARDS - 2);
        assertThat(aside()).containsExactly("1 1 sql-23514 WAITING", "40 1 sql-23514 WAITING");
    }

    @Test
    void a_step_that_its_profile_does_not_know_is_set_aside_and_no_longer_first_in_the_row() {
        ground.database.run("update escalation set step_code = 'L-NONE' where from_id = 1");
        look();
        assertThat(fired()).isEqualTo(CARDS - 1);
        assertThat(aside()).containsExactly("1 1 IllegalStateException WAITING");
    }

    @Test
    void what_is_stopped_while_it_is_set_aside_is_not_tried_again() {
        failFor("card:7");
        look();
        broken = false;
        ground.wiring.door(Escalations.class).stop(From.CARD, 7, "CORRECTION_ACCEPTED");
        later(Duration.ofMinutes(1));
        assertThat(fired()).isEqualTo(CARDS - 1);
        assertThat(ground.database.values("select state from escalation where from_id = 7")).containsExactly("STOPPED");
    }

    @Test
    @Article("AUT-14")
    void no_supervisor_has_a_step_against_the_own_department_tried_again() {
        ground.database.run("insert into staff (username, name_zh, name_en, department_code, active_from) values ('own', '监督员', 'Supervisor', 'D0', '2026-01-01'),"
                + " ('other', '监督员', 'Supervisor', 'D2', '2026-01-01')");
        ground.database.run("insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at) select username, '上岗培训', 8, '2026-01-01',"
                + " '中心', 'test', now() from staff where username in ('own', 'other')");
        failFor("card:7");
        look();
        ground.wiring.as("own", Roles.SUPERVISOR);
        assertThatThrownBy(() -> in(() -> {
            setAside.again(stepOf(7));
            return null;
        })).isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.code()).isEqualTo("signal.own-department"));
        ground.wiring.as("other", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(setAside.find(PageRequest.first(10)).rows()).as("of another department").isEmpty();
        ground.wiring.as("own", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(setAside.find(PageRequest.first(10)).rows()).hasSize(1);
    }

    private void failFor(String subject) {
        ground.wiring.whenFired(event -> {
            if (broken && event instanceof SignalRaised raised && raised.what().subjectKey().equals(subject)) {
                throw new IllegalStateException("an observer fails");
            }
        });
    }

    private void later(Duration later) {
        now = now.plus(later);
        look();
    }

    private void look() {
        ground.wiring.at(now.toString());
        ground.wiring.door(EscalationWatch.class).look();
    }

    private <T> T in(Callable<T> act) {
        return ground.in(now, act);
    }

    private long stepOf(long card) {
        return Long.parseLong(ground.database.values("select id from escalation where from_id = ?", card).get(0));
    }

    private long fired() {
        return Long.parseLong(ground.database.values("select count(*) from escalation where state = 'FIRED'").get(0));
    }

    private long raised() {
        return Long.parseLong(ground.database.values("select count(*) from supervision_signal").get(0));
    }

    /** Card, attempts, cause and whether it is given up. */
    private List<String> aside() {
        return ground.database.values("select from_id || ' ' || attempts || ' ' || last_error || case when next_attempt_at is null then ' GIVEN_UP' else ' WAITING' end"
                + " from escalation where state = 'WAITING' and attempts > 0 order by from_id");
    }

    private void begin(long card) {
        ground.in(ISSUED, () -> {
            ground.wiring.door(Escalations.class).begin(new Origin(From.CARD, card, "YELLOW_CARD", ground.version("DISTRICT-000"), null, "D0", null), ISSUED);
            return null;
        });
    }

    /** The door with a transaction for each call that the watch makes, as the container gives it. */
    private final class EachAlone extends Escalations {
        private final Escalations door;

        private EachAlone(Escalations door) {
            this.door = door;
        }

        @Override
        public void begin(Origin origin, Instant at) {
            door.begin(origin, at);
        }

        @Override
        public void stop(From from, long id, String because) {
            in(() -> {
                door.stop(from, id, because);
                return null;
            });
        }

        @Override
        public int fire(int most) {
            return in(() -> door.fire(most));
        }

        @Override
        public int fire(Collection<Long> ids) {
            return in(() -> door.fire(ids));
        }

        @Override
        public List<Long> due(int most) {
            return in(() -> door.due(most));
        }

        @Override
        public List<Long> dueAgain(int most) {
            return in(() -> door.dueAgain(most));
        }

        @Override
        public void setAside(long id, String error) {
            in(() -> {
                door.setAside(id, error);
                return null;
            });
        }

        @Override
        public int followCalendar() {
            return in(door::followCalendar);
        }
    }
}
