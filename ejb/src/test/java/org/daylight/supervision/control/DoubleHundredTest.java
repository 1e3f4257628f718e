package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.RealDatabase;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.Rate;
import org.daylight.authority.Right;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.supervision.DoubleHundred;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article("AUT-04")
class DoubleHundredTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final Instant DUE = Instant.parse("2026-03-15T16:00:00Z");
    private final RealDatabase database = RealDatabase.create();
    private int serial;

    @BeforeEach
    void departments() {
        database.run("""
                insert into department (code, name_zh, name_en, credit_code) values ('D1', '住建局', 'Housing', '1122998801990101X2'),
                ('D2', '市监局', 'Market', '11229988019902020G')""");
    }

    @Test
    void cases_of_windows_that_ended_in_the_period_are_counted_with_both_end_days() {
        ended("D1", "WINDOW", LegalTime.startOf(FROM), DUE);
        ended("D1", "WINDOW", LegalTime.endOf(UNTIL).minusMillis(1), DUE);
        ended("D1", "WINDOW", LegalTime.startOf(FROM).minusMillis(1), DUE);
        ended("D1", "WINDOW", LegalTime.endOf(UNTIL), DUE);
        assertThat(onSite()).isEqualTo(Map.of("D1", new Rate(1, 2)));
    }

    @Test
    void what_came_another_way_or_had_no_limit_is_not_on_site_and_the_last_instant_is_on_time() {
        ended("D1", "Internet", DUE, DUE);
        ended("D1", "WINDOW", DUE, null);
        ended("D2", "WINDOW", DUE, DUE);
        assertThat(onSite()).isEqualTo(Map.of("D2", new Rate(1, 1)));
    }

    @Test
    void both_must_be_a_hundred_and_a_department_without_completions_has_reached_nothing() {
        List<DepartmentAuthority> departments = List.of(department("A", 3), department("B", 3), department("C", 2), department("D", 3));
        Map<String, Rate> onTime = Map.of("A", new Rate(5, 5), "B", new Rate(1999, 2000), "C", new Rate(5, 5));
        assertThat(DoubleHundredRules.lines(departments, onTime)).extracting(DoubleHundred.Line::isReached).containsExactly(true, false, false, false);
    }

    @Test
    void a_period_runs_forward() {
        assertThatThrownBy(() -> new DoubleHundred().of(UNTIL, FROM)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("period.reversed"));
    }

    private Map<String, Rate> onSite() {
        return new DoubleHundredRepository(database.source()).onSite(LegalTime.startOf(FROM), LegalTime.endOf(UNTIL));
    }

    private static DepartmentAuthority department(String code, long granted) {
        return new DepartmentAuthority(code, code, code, 1L, "1", null, 3, 0, 0,
                List.of(new DepartmentAuthority.RightLine(Right.ACCEPT, new Rate(granted, 3), new Rate(granted, 3), List.of(100))));
    }

    private void ended(String department, String channel, Instant stoppedAt, Instant dueAt) {
        serial++;
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at,
                                           due_at, stopped_at)
                values (?, 1, 'C' || ?, 'REPORTED', 'legacy', ?, 'a', ?, 'REPORTED', ?, cast(? as timestamptz), ?)""",
                serial, serial, department, channel, stoppedAt.minusSeconds(100), dueAt, stoppedAt);
    }
}
