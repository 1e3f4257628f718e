package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.RealDatabase;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.organisation.DepartmentView;
import org.daylight.supervision.BoardView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"MON-06", "MON-07", "SIG-01", "SIG-02", "SIG-04"})
class BoardTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final List<DepartmentView> DEPARTMENTS = List.of(
            new DepartmentView("D1", "规划局", "Planning", "11220882013597707T", null),
            new DepartmentView("D2", "住建局", "Housing", "11100000000013338W", null),
            new DepartmentView("D3", "水务局", "Water", "11430000006122244L", null));
    private final RealDatabase database = RealDatabase.create();
    private final BoardRepository figures = new BoardRepository(database.source());
    private int serial;

    @BeforeEach
    void departments() {
        DEPARTMENTS.forEach(department -> database.run("insert into department (code, name_zh, name_en, credit_code) values (?, ?, ?, ?)",
                department.code(), department.nameZh(), department.nameEn(), department.creditCode()));
    }

    @Test
    void every_case_is_counted_under_the_light_it_has_now() {
        approvalCase("D1", "ACCEPTED", NOW.plusSeconds(60), NOW.plusSeconds(90), null, null);
        approvalCase("D1", "ACCEPTED", NOW, NOW.plusSeconds(90), null, null);
        approvalCase("D1", "HANDLED", NOW.minusSeconds(90), NOW.minusSeconds(1), null, null);
        approvalCase("D1", "HANDLED", NOW.minusSeconds(90), NOW.minusSeconds(1), NOW.minusSeconds(95), null);
        approvalCase("D1", "DECIDED", NOW.minusSeconds(90), NOW.minusSeconds(60), null, NOW.minusSeconds(70));
        approvalCase("D2", "REGISTERED", null, null, null, null);
        assertThat(board().byLight()).isEqualTo(
                Map.of(Light.NORMAL, 2L, Light.WARNING, 1L, Light.OVERDUE, 1L, Light.SUSPENDED, 1L, Light.DONE, 1L));
    }

    @Test
    void closed_late_is_what_stopped_after_the_last_instant_of_its_limit() {
        approvalCase("D1", "CLOSED", null, NOW, null, NOW);
        approvalCase("D1", "DECIDED", null, NOW, null, NOW.plusNanos(1000));
        approvalCase("D2", "NOT_ACCEPTED", null, null, null, NOW);
        approvalCase("D2", "REPORTED", null, NOW.minusSeconds(9), null, null);
        BoardView board = board();
        assertThat(List.of(board.cases(), board.open(), board.closed(), board.closedLate())).containsExactly(4L, 1L, 3L, 1L);
    }

    @Test
    void each_department_has_its_line_and_one_without_cases_has_zeros() {
        approvalCase("D1", "DECIDED", null, NOW, null, NOW.plusSeconds(1));
        approvalCase("D2", "REPORTED", null, NOW.minusSeconds(9), null, null);
        BoardView board = board();
        assertThat(board.departments()).extracting(BoardView.Department::code, BoardView.Department::cases, BoardView.Department::open,
                BoardView.Department::closed, BoardView.Department::closedLate).containsExactly(
                tuple("D1", 1L, 0L, 1L, 1L), tuple("D2", 1L, 1L, 0L, 0L),
                tuple("D3", 0L, 0L, 0L, 0L));
        assertThat(board.departments().get(2).byLight()).hasSize(Light.values().length).allSatisfy((light, count) -> assertThat(count).isZero());
    }

    @Test
    @Article("AUT-15")
    void a_departments_own_supervisor_gets_the_figures_of_that_department_only() {
        approvalCase("D1", "CLOSED", null, NOW, null, NOW);
        approvalCase("D2", "REPORTED", null, NOW, null, null);
        database.run("insert into case_event (case_id, type, event_at, recorded_at, source) values (1, 'CLOSED', ?, ?, 'legacy'), (2, 'CLOSED', ?, ?, 'legacy')",
                NOW, NOW, NOW, NOW);
        assertThat(figures.count(NOW, "D2")).extracting(BoardRules.Figures::departmentCode).containsOnly("D2");
        assertThat(List.of(figures.events("D2"), figures.events(null))).containsExactly(1L, 2L);
    }

    @Test
    void the_systems_own_notes_are_not_events_that_happened_to_a_case() {
        approvalCase("D1", "REPORTED", null, NOW, null, null);
        for (String type : List.of("REPORTED_STEP", "REPORTED_STEP", "CERTIFICATE_ISSUED", "LIGHT_CHANGED", "DEADLINE_MOVED", "REPORTED_END")) {
            database.run("insert into case_event (case_id, type, event_at, recorded_at, source) values (1, ?, ?, ?, 'legacy')", type, NOW, NOW);
        }
        assertThat(board().events()).isEqualTo(3);
    }

    @Test
    @Article("MON-06")
    void events_are_the_same_in_number_before_and_after_they_are_added_up() {
        approvalCase("D1", "REPORTED", null, NOW, null, null);
        approvalCase("D2", "REPORTED", null, NOW, null, null);
        for (int round = 1; round <= 3; round++) {
            event(1, "REPORTED_STEP");
            event(1, "LIGHT_CHANGED");
            event(2, "CLOSED");
            assertThat(List.of(figures.events("D1"), figures.events("D2"), figures.events("D3"), figures.events(null))).containsExactly((long) round, (long) round, 0L, 2L * round);
            figures.addUp();
            figures.addUp();
            assertThat(List.of(figures.events("D1"), figures.events("D2"), figures.events("D3"), figures.events(null))).containsExactly((long) round, (long) round, 0L, 2L * round);
        }
        assertThat(database.values("select sum(events) from case_event_tally")).containsExactly("6");
    }

    @Test
    @Article("MON-06")
    void an_event_that_is_committed_late_is_counted_once() throws Exception {
        approvalCase("D1", "REPORTED", null, NOW, null, null);
        try (Connection late = database.source().getConnection(); Statement writing = late.createStatement()) {
            late.setAutoCommit(false);
            writing.execute("insert into case_event (case_id, type, event_at, recorded_at, source) values (1, 'CLOSED', now(), now(), 'legacy')");
            event(1, "REPORTED_STEP");
            figures.addUp();
            assertThat(figures.events(null)).isOne();
            late.commit();
        }
        assertThat(figures.events(null)).isEqualTo(2);
        figures.addUp();
        assertThat(figures.events(null)).isEqualTo(2);
        assertThat(database.values("select sum(events) from case_event_tally")).containsExactly("2");
    }

    private void event(long caseId, String type) {
        database.run("insert into case_event (case_id, type, event_at, recorded_at, source) values (?, ?, ?, ?, 'legacy')", caseId, type, NOW, NOW);
    }

    private BoardView board() {
        return BoardRules.board(NOW, figures.events(null), DEPARTMENTS, figures.count(NOW, null));
    }

    private void approvalCase(String department, String state, Instant warnAt, Instant dueAt, Instant suspendedAt, Instant stoppedAt) {
        serial++;
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at,
                                           warn_at, due_at, suspended_at, stopped_at)
                values (?, 1, 'C' || ?, 'REPORTED', 'legacy', ?, 'a', 'b', ?, ?, cast(? as timestamptz), cast(? as timestamptz),
                        cast(? as timestamptz), cast(? as timestamptz))""",
                serial, serial, department, state, NOW.minusSeconds(100), warnAt, dueAt, suspendedAt, stoppedAt);
    }
}
