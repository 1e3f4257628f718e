package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daylight.DemoDistrict;
import org.daylight.OneTransaction;
import org.daylight.RealDatabase;
import org.daylight.calendar.CalendarNotice;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseCalendar.Portion;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownStart;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.entity.Countdown;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thousands of limits with pauses that follow in volume, against each of them derived alone. */
class CalendarFollowTest {
    private static final int CASES = 2_000;
    private static final WorkingCalendar NEWER = WorkingCalendar.shipped();
    private static final WorkingCalendar OLDER = WorkingCalendar.of(CalendarNotice.shipped().stream().filter(notice -> notice.year() <= 2025).toList());
    private static final List<CountdownKind> KINDS = List.of(CountdownKind.SUPPLEMENT_NOTICE, CountdownKind.STATUTORY, CountdownKind.PROMISED, CountdownKind.STEP);

    private final RealDatabase database = DemoDistrict.database();
    private final EntityManagerFactory factory = database.entities();
    private final Random random = new Random(2026);

    @BeforeEach
    void limits() {
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, step_round)
                select -i, 1, 'N' || i, 'REPORTED', 'test', (select min(code) from department), 'x', 'x', 'REPORTED', '2025-11-03T01:00:00Z', 1
                from generate_series(1, ?) i""", CASES);
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            for (int number = 1; number <= CASES; number++) {
                for (CountdownKind kind : KINDS) {
                    entities.persist(limit(-number, kind));
                }
            }
            entities.getTransaction().commit();
        }
        database.run("update approval_case c set due_at = d.due_at, warn_at = d.warn_at from countdown d where d.case_id = c.id and d.kind = 'PROMISED'");
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    @Article({"TIM-02", "TIM-04", "TIM-07"})
    void in_volume_every_limit_gets_what_the_rules_give_it_alone_and_every_move_is_told_once() {
        List<CountdownView> expected = derivedAlone();
        long moves = moves(expected);
        long after = -CASES - 1L;
        for (int portion = 0; portion < CASES / 500; portion++) {
            abandoned(after);
            after = followed(after).last();
        }

        assertThat(views()).isEqualTo(expected);
        assertThat(moves).isGreaterThan(KINDS.size() * CASES / 4L);
        assertThat(number("select count(*) from case_event where type = 'DEADLINE_MOVED'")).isEqualTo(moves);
        assertThat(number("select cases || '' from calendar_followed")).isEqualTo(CASES);
        assertThat(number("select moved || '' from calendar_followed")).isEqualTo(moves);
        assertThat(followed(-CASES - 1L).found()).isZero();
    }

    @Test
    @Article("TIM-02")
    void the_rows_of_the_cases_show_the_leading_limit_and_the_waiting_step() {
        followed(-CASES - 1L, CASES);

        assertThat(number("select count(*) from approval_case c join countdown d on d.case_id = c.id and d.kind = 'PROMISED' and d.stopped_at is null"
                + " where (c.due_at, c.warn_at) is distinct from (d.due_at, d.warn_at)")).isZero();
        assertThat(number("select count(*) from approval_case c join countdown d on d.case_id = c.id and d.kind = 'STEP' and d.ref = c.step_round"
                + " and d.stopped_at is null where (c.step_due_at, c.step_warn_at) is distinct from (d.due_at, d.warn_at)")).isZero();
        assertThat(number("select count(*) from approval_case where version <> 1")).isZero();
    }

    private Countdown limit(long caseId, CountdownKind kind) {
        LocalDate start = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(170));
        Countdown limit = new Countdown(caseId, new CountdownStart(kind, kind == CountdownKind.STEP ? 1 : 0, WorkingDays.of(1 + random.nextInt(40)),
                WorkingDays.of(random.nextInt(4)), start), OLDER);
        for (int pause = random.nextInt(4); pause > 0; pause--) {
            LocalDate from = start.plusDays(random.nextInt(60));
            limit.pause("cause " + pause, from, "听证", OLDER);
            if (random.nextInt(3) > 0) {
                limit.resume("cause " + pause, from.plusDays(random.nextInt(30)), OLDER);
            }
        }
        if (random.nextInt(5) == 0) {
            limit.extend(WorkingDays.of(1 + random.nextInt(15)), start.plusDays(3), "情况复杂", OLDER);
        }
        if (random.nextInt(10) == 0) {
            limit.stop(Instant.parse("2026-01-05T01:00:00Z"), OLDER);
        }
        return limit;
    }

    private List<CountdownView> derivedAlone() {
        try (EntityManager entities = factory.createEntityManager()) {
            List<Countdown> all = all(entities);
            all.stream().filter(Countdown::isRunning).forEach(limit -> limit.derive(NEWER));
            return all.stream().map(Countdown::view).toList();
        }
    }

    private List<CountdownView> views() {
        try (EntityManager entities = factory.createEntityManager()) {
            return all(entities).stream().map(Countdown::view).toList();
        }
    }

    private static List<Countdown> all(EntityManager entities) {
        return entities.createQuery("select distinct c from Countdown c left join fetch c.pauses order by c.caseId, c.kind", Countdown.class).getResultList();
    }

    private long moves(List<CountdownView> expected) {
        List<CountdownView> now = new ArrayList<>(views());
        long moves = 0;
        for (int i = 0; i < now.size(); i++) {
            moves += now.get(i).dueAt().equals(expected.get(i).dueAt()) ? 0 : 1;
        }
        return moves;
    }

    /** Killed before the end. */
    private void abandoned(long after) {
        try (OneTransaction transaction = new OneTransaction(database)) {
            assertThat(follow(transaction, after, 500).held()).isEqualTo(500);
        }
    }

    private Portion followed(long after) {
        return followed(after, 500);
    }

    private Portion followed(long after, int cases) {
        try (OneTransaction transaction = new OneTransaction(database)) {
            Portion portion = follow(transaction, after, cases);
            transaction.commit();
            return portion;
        }
    }

    private static Portion follow(OneTransaction transaction, long after, int cases) {
        return new CalendarFollowRepository(transaction.source()).follow(NEWER, OLDER.version(), after, cases, Instant.parse("2026-02-01T01:00:00Z"));
    }

    private long number(String sql) {
        return Long.parseLong(database.values(sql).get(0));
    }
}
