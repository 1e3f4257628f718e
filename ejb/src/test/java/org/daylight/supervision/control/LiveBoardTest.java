package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.supervision.BoardDetail;
import org.daylight.supervision.BoardPulse;
import org.junit.jupiter.api.Test;

/** What the board keeps is what counting all cases gives, whatever happens to them. */
@Article({"MON-06", "MON-07", "MON-12", "MON-24"})
class LiveBoardTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> DEPARTMENTS = List.of("HB", "ZJ", "SC");
    private static final String MOMENT = "timestamptz '2026-03-02T01:00:00Z'";
    private static final String SLOW = "select department_code, light_at(stopped_at, suspended_at, warn_at, due_at, " + MOMENT + "), count(*),"
            + " count(*) filter (where stopped_at > due_at) from approval_case group by 1, 2 order by 1, 2";
    private static final String ANY_TIME = "case when %d %% 5 = 0 then null else " + MOMENT + " + interval '1 hour' * %d end";

    private final RealDatabase database = DemoDistrict.database();
    private final BoardRepository figures = new BoardRepository(database.source());
    private final Wiring wiring = new Wiring(database);
    private final Random chance = new Random(20260302);
    private int cases;

    @Test
    void figures_are_those_of_a_slow_count_after_whatever_happened_and_each_time_they_are_added_up() {
        for (int round = 0; round < 60; round++) {
            for (int step = 0; step < 12; step++) {
                something();
            }
            if (chance.nextBoolean()) {
                figures.addUp();
            }
            assertThat(kept()).as("round " + round).isEqualTo(database.values(SLOW));
            assertThat(figures.putRight()).as("figures that were wrong").isZero();
        }
        assertThat(cases).isPositive();
        assertThat(database.values("select count(*) from board_count where cases < 0")).containsExactly("0");
    }

    @Test
    void figures_that_somebody_made_wrong_are_put_right_by_what_the_cases_say() {
        for (int step = 0; step < 50; step++) {
            something();
        }
        figures.addUp();
        database.run("update board_count set cases = cases + 7");
        database.run("update board_day set due = due - 1, accepted = accepted + 2");
        assertThat(figures.putRight()).isPositive();
        assertThat(kept()).isEqualTo(database.values(SLOW));
        assertThat(database.values("select count(*) from board_day_missing")).containsExactly("0");
    }

    @Test
    void a_case_that_is_not_committed_is_on_no_board_and_one_that_is_rolled_back_never_was() throws SQLException {
        something();
        List<String> before = kept();
        try (Connection other = database.source().getConnection(); Statement writing = other.createStatement()) {
            other.setAutoCommit(false);
            writing.execute(insert(900_000, "HB"));
            figures.addUp();
            assertThat(kept()).isEqualTo(before);
            other.rollback();
        }
        figures.addUp();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void items_windows_trend_and_ageing_are_those_of_a_slow_count() {
        for (int step = 0; step < 300; step++) {
            something();
        }
        for (String department : new String[] {null, "HB"}) {
            BoardDetail detail = pulse().detail(department);
            String which = department == null ? "true" : "department_code = '" + department + "'";
            assertThat(detail.items()).isNotEmpty().allSatisfy(item -> assertThat(item.byLight().get(Light.OVERDUE)).isEqualTo(slow("c.due_at < " + MOMENT
                    + " and c.suspended_at is null and c.stopped_at is null and v.item_code = '" + item.code() + "' and c." + which.replace("true", "id > 0"))));
            assertThat(detail.windows()).isNotEmpty().allSatisfy(window -> assertThat(window.byLight().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(slow("c.stopped_at is null and c.window_code = '" + window.code() + "' and c." + which.replace("true", "id > 0"))));
            assertThat(detail.trend()).hasSize(90).last().extracting(BoardDetail.Day::day).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(detail.trend().stream().mapToLong(BoardDetail.Day::finished).sum()).isPositive().isEqualTo(slow("c.stopped_at >= timestamptz '2025-12-03T00:00:00+08:00'"
                    + " and c.stopped_at < timestamptz '2026-03-03T00:00:00+08:00' and c." + which.replace("true", "id > 0")));
            assertThat(detail.ageing().stream().mapToLong(BoardDetail.Age::cases).sum()).isPositive()
                    .isEqualTo(slow("c.stopped_at is null and c.suspended_at is null and c.due_at is not null and c." + which.replace("true", "id > 0")));
            assertThat(detail.stepsLate()).isEqualTo(slow("c.step_due_at < " + MOMENT + " and c.suspended_at is null and c.stopped_at is null and c." + which.replace("true", "id > 0")));
        }
    }

    @Test
    void open_cases_are_grouped_by_the_working_days_that_are_left_or_over() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        List<BoardRules.Due> due = List.of(new BoardRules.Due(monday.minusDays(3), 2), new BoardRules.Due(monday.minusDays(1), 4), new BoardRules.Due(monday, 8),
                new BoardRules.Due(monday.plusDays(2), 16), new BoardRules.Due(monday.plusDays(30), 32));
        List<BoardDetail.Age> ages = BoardRules.ageing(due, monday, WorkingCalendar.shipped());
        assertThat(ages).extracting(BoardDetail.Age::cases).containsExactly(0L, 0L, 0L, 6L, 8L, 16L, 0L, 0L, 32L);
        assertThat(ages.get(3)).isEqualTo(new BoardDetail.Age(-5, -1, 6));
        assertThat(ages.get(0).from()).isNull();
        assertThat(ages.get(8).until()).isNull();
    }

    @Test
    void hours_of_work_are_those_of_the_district_and_notes_of_the_system_are_no_work() {
        database.run(insert(1, "HB"));
        database.run("insert into case_event (case_id, type, event_at, recorded_at, source) select 1, type, timestamptz '2026-03-01T17:30:00Z', " + MOMENT
                + ", 'daylight' from (values ('ACCEPTED'), ('HANDLED'), ('LIGHT_CHANGED')) t (type)");
        figures.addUp();
        assertThat(database.values("select department_code, day, hour, events from case_event_hour")).containsExactly("HB", "2026-03-02", "1", "2");
        assertThat(pulse().detail(null).heat()).containsExactly(new BoardDetail.Hour(1, 1, 2));
    }

    @Test
    void open_signals_are_counted_by_their_code_and_settled_ones_are_not() {
        pulse();
        String add = "insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, department_code, occurred_at, found_at, found_by, facts, state, settled_at)"
                + " select (select min(id) from profile_version), 'R', 'ALARM', '%s', 'k' || n, '%s', " + MOMENT + ", " + MOMENT + ", 'daylight', '{}', '%s', %s from generate_series(%d, %d) n";
        database.run(add.formatted("ALERT", "HB", "OPEN", "null", 1, 3));
        database.run(add.formatted("VERIFY", "ZJ", "OPEN", "null", 4, 5));
        database.run(add.formatted("VERIFY", "ZJ", "DISMISSED", MOMENT, 6, 9));
        assertThat(pulse().detail(null).signals()).extracting(BoardDetail.SignalCount::signal, BoardDetail.SignalCount::open)
                .containsExactly(tuple("ALERT", 3L), tuple("VERIFY", 2L));
        assertThat(pulse().detail("ZJ").signals()).extracting(BoardDetail.SignalCount::signal).containsExactly("VERIFY");
    }

    private BoardPulse pulse() {
        wiring.at(NOW.toString());
        wiring.door(Calendars.class);
        return wiring.door(BoardPulse.class);
    }

    private long slow(String condition) {
        return Long.parseLong(database.values("select count(*) from approval_case c left join item_version v on v.id = c.item_version_id where " + condition).get(0));
    }

    /** A new case, or one that is accepted, paused, moved, ended, announced or removed. */
    private void something() {
        int one = cases == 0 ? 0 : 1 + chance.nextInt(cases);
        switch (chance.nextInt(9)) {
            case 0, 1, 2 -> database.run(insert(++cases, DEPARTMENTS.get(chance.nextInt(DEPARTMENTS.size()))));
            case 3 -> database.run("update approval_case set stopped_at = " + anyTime() + ", suspended_at = null where id = ?", one);
            case 4 -> database.run("update approval_case set suspended_at = " + anyTime() + " where id = ? and stopped_at is null", one);
            case 5 -> database.run("update approval_case set due_at = " + anyTime() + ", accepted_at = " + anyTime() + ", step_late = not step_late where id = ?", one);
            case 6 -> database.run("update case_light set announced = light_at(stopped_at, suspended_at, warn_at, due_at, " + MOMENT + ") where case_id % 3 = ? % 3", one);
            default -> database.run("delete from approval_case where id = ? and id % 7 = 0", one);
        }
    }

    private String anyTime() {
        return ANY_TIME.formatted(chance.nextInt(100), chance.nextInt(400) - 200);
    }

    private String insert(int id, String department) {
        return """
            insert into approval_case (id, version, case_number, origin, source, department_code, item_version_id, window_code, subject, channel, state, registered_at, accepted_at,
                warn_at, due_at, suspended_at, stopped_at, step_code, step_kind, step_due_at)
            select %1$d, 1, 'L-%1$d', 'REPORTED', 'legacy', '%2$s', case when %1$d %% 4 > 0 then (select max(id) - %1$d %% 3 from item_version) end,
                case when %1$d %% 3 > 0 then (select min(code) from service_window) end, 's', 'WINDOW', 'REPORTED', %3$s - interval '40 days', %4$s, w.at, w.at + interval '1 day', %5$s,
                %6$s, 'handle', 'HANDLE', %7$s from (select %8$s as at) w""".formatted(id, department, MOMENT, anyTime(), anyTime(), anyTime(), anyTime(), anyTime());
    }

    private List<String> kept() {
        Map<String, BoardRules.Figures> sorted = new TreeMap<>();
        figures.count(NOW, null).forEach(one -> sorted.put(one.departmentCode() + one.light(), one));
        return sorted.values().stream().flatMap(one -> List.of(one.departmentCode(), one.light().name(), String.valueOf(one.cases()), String.valueOf(one.closedLate())).stream()).toList();
    }
}
