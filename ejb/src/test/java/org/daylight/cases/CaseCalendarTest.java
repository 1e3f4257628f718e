package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.daylight.DemoDistrict;
import org.daylight.OneTransaction;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.CaseCalendar.Portion;
import org.daylight.cases.control.CalendarFollowRepository;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case accepted on Monday 2 March 2026 whose limits another calendar had given a day less. */
class CaseCalendarTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final String DUE = "select cast(due_at at time zone 'UTC' as text) from approval_case";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);

    @BeforeEach
    void accepted() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        String number = committed(() -> wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", null, null)));
        committed(() -> {
            wiring.door(CaseHandling.class).accept(new StepCommand(number, version(), true, null));
            return number;
        });
        database.run("update countdown set calendar_version = 'older', warn_at = warn_at - interval '1 day', due_at = due_at - interval '1 day'"
                + " where stopped_at is null");
        database.run("update approval_case set warn_at = warn_at - interval '1 day', due_at = due_at - interval '1 day'");
    }

    @Test
    @Article("TIM-02")
    void both_limits_and_the_case_follow_and_each_move_is_an_event() {
        long before = version();
        assertThat(older()).containsExactly("older");
        assertThat(follow()).extracting(Portion::found, Portion::held).containsExactly(1, 1);
        assertThat(database.values(DUE)).containsExactly("2026-03-09 16:00:00");
        assertThat(database.values("select cast(due_at at time zone 'UTC' as text) from countdown where kind in ('PROMISED', 'STATUTORY') order by kind"))
                .containsExactly("2026-03-09 16:00:00", "2026-03-30 16:00:00");
        assertThat(database.values("select actor, payload->>'from', payload->>'to', payload->>'calendar' from case_event"
                + " where type = 'DEADLINE_MOVED' and payload->>'kind' = 'PROMISED'"))
                .containsExactly("calendar-watch", "2026-03-08T16:00:00Z", "2026-03-09T16:00:00Z", WorkingCalendar.shipped().version());
        assertThat(version()).as("no person acted").isEqualTo(before);
        assertThat(older()).isEmpty();
        assertThat(follow().found()).isZero();
        assertThat(database.values("select 1 from case_event where type = 'DEADLINE_MOVED' and payload->>'kind' = 'STATUTORY'")).hasSize(1);
    }

    @Test
    @Article("TIM-02")
    void a_case_that_somebody_is_at_waits_for_the_next_look() throws SQLException {
        try (Connection somebody = database.source().getConnection(); Statement step = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            step.execute("select 1 from approval_case for update");
            assertThat(follow()).extracting(Portion::found, Portion::held).containsExactly(1, 0);
            somebody.rollback();
        }
        assertThat(database.values(DUE)).containsExactly("2026-03-08 16:00:00");
        assertThat(follow().held()).isOne();
        assertThat(database.values(DUE)).containsExactly("2026-03-09 16:00:00");
    }

    @Test
    @Article("TIM-02")
    void a_reported_deadline_stays_and_gets_the_warning_that_was_not_known() {
        database.run("update approval_case set origin = 'REPORTED', state = 'REPORTED', warn_at = null, due_at = '2026-03-06T12:00:00Z'");
        database.run("delete from countdown where kind <> 'PROMISED'");
        database.run("update countdown set kind = 'REPORTED', budget = null, warn_at = null, due_at = '2026-03-06T12:00:00Z', provisional = true");
        assertThat(follow().held()).isOne();
        assertThat(database.values("select cast(warn_at at time zone 'UTC' as text), cast(due_at at time zone 'UTC' as text) from approval_case"))
                .containsExactly("2026-03-04 16:00:00", "2026-03-06 12:00:00");
        assertThat(database.values("select provisional from countdown")).containsExactly("f");
        assertThat(database.values("select 1 from case_event where type = 'DEADLINE_MOVED'")).isEmpty();
    }

    private Portion follow() {
        try (OneTransaction transaction = new OneTransaction(database)) {
            Portion followed = new CalendarFollowRepository(transaction.source()).follow(WorkingCalendar.shipped(), "older", 0, 10, Instant.parse("2026-03-03T01:00:00Z"));
            transaction.commit();
            return followed;
        }
    }

    private List<String> older() {
        return wiring.door(CaseCalendar.class).older();
    }

    private long version() {
        return Long.parseLong(database.values("select version from approval_case").get(0));
    }

    private <T> T committed(Supplier<T> work) {
        EntityManager em = wiring.em();
        em.clear();
        em.getTransaction().begin();
        T result = work.get();
        em.getTransaction().commit();
        em.clear();
        return result;
    }
}
