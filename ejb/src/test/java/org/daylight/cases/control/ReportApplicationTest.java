package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.OneTransaction;
import org.daylight.RealDatabase;
import org.daylight.cases.CaseReporting.Outcome;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;
import org.daylight.cases.ReportedCase.ReportedEvent;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"EXC-05", "EXC-06"})
class ReportApplicationTest {
    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-09T16:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-03-06T08:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-03-20T00:00:00Z");
    private final RealDatabase database = RealDatabase.create();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Instant> askedWarnings = new ArrayList<>();

    @BeforeEach
    void departments() {
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('D', '规划局', 'Planning', '11220882013597707T'),"
                + " ('D-1', '建设局', 'Building', '11220882013597708T')");
    }

    @Test
    void a_new_case_is_reported_with_its_deadline_and_its_events() {
        assertThat(apply(open("1", events(3)))).isEqualTo(new Outcome(1, 3, 3, 0, 0, 0));
        assertThat(database.values("select case_number, origin, source, c.department_code, subject, channel, state, closed_at, announced from approval_case c join case_light on case_id = id"))
                .containsExactly("D-1", "REPORTED", "legacy", "D", "1", "UNKNOWN", "REPORTED", null, "NORMAL");
        assertThat(times("registered_at", "accepted_at", "due_at", "warn_at")).containsExactly(OPENED, OPENED, DUE, DUE.minus(Duration.ofDays(1)));
        assertThat(database.values("select kind, budget, started_on, provisional, stopped_at from countdown"))
                .containsExactly("REPORTED", null, "2026-03-02", "f", null);
    }

    @Test
    @Article({"MON-18", "EXC-05"})
    void every_event_keeps_event_time_recording_time_and_source() {
        apply(open("1", events(2)));
        assertThat(database.values("select type, name, event_at = '2026-03-02T02:00:00Z', recorded_at = '2026-03-20T00:00:00Z', source, actor,"
                + " payload->>'n' from case_event order by id"))
                .containsExactly("REPORTED_STEP", "step 0", "f", "t", "legacy", "officer", "0", "REPORTED_STEP", "step 1", "t", "t", "legacy", "officer", "1");
    }

    @Test
    void the_same_again_adds_nothing() {
        apply(open("1", events(3)), closed("2", events(2)));
        List<String> before = endState();
        assertThat(apply(open("1", events(3)), closed("2", events(2)))).isEqualTo(new Outcome(2, 5, 0, 5, 0, 0));
        assertThat(endState()).isEqualTo(before);
    }

    @Test
    void what_is_new_of_a_longer_report_is_added() {
        apply(open("1", events(2)));
        assertThat(apply(open("1", events(5)))).isEqualTo(new Outcome(1, 5, 3, 2, 0, 0));
    }

    @Test
    void equal_events_of_a_case_are_told_apart_by_their_order() {
        ReportedEvent again = new ReportedEvent("call", "officer", OPENED, null, "call", 1);
        assertThat(apply(open("1", List.of(again, again)))).isEqualTo(new Outcome(1, 2, 2, 0, 0, 0));
        assertThat(apply(open("1", List.of(again, again, again)))).isEqualTo(new Outcome(1, 3, 1, 2, 0, 0));
    }

    @Test
    void an_end_closes_an_open_case_once_and_is_not_counted() {
        apply(open("1", events(1)));
        assertThat(apply(closed("1", events(1)))).isEqualTo(new Outcome(1, 1, 0, 1, 0, 0));
        apply(closed("1", events(1)));
        assertThat(times("closed_at", "stopped_at")).containsExactly(CLOSED, CLOSED);
        assertThat(database.values("select stopped_at = '2026-03-06T08:00:00Z' from countdown")).containsExactly("t");
        assertThat(database.values("select count(*) from case_event where type = 'REPORTED_END' and event_at = '2026-03-06T08:00:00Z'")).containsExactly("1");
    }

    @Test
    void a_moved_deadline_of_an_open_case_moves_with_a_note() {
        apply(open("1", events(1)));
        Instant later = DUE.plus(Duration.ofDays(2));
        apply(new ReportedCase("1", null, null, OPENED, later, null, events(1), 1));
        assertThat(times("due_at", "warn_at")).containsExactly(later, later.minus(Duration.ofDays(1)));
        assertThat(database.values("select due_at = '2026-03-11T16:00:00Z', warn_at = '2026-03-10T16:00:00Z' and warning_left = 2 from countdown")).containsExactly("t", "t");
        assertThat(database.values("select payload->>'from', payload->>'to' from case_event where type = 'DEADLINE_MOVED'"))
                .containsExactly("2026-03-09T16:00:00.000Z", "2026-03-11T16:00:00.000Z");
    }

    @Test
    void a_deadline_that_comes_late_starts_its_countdown() {
        apply(new ReportedCase("1", null, null, OPENED, null, null, events(1), 1));
        assertThat(database.values("select count(*) from countdown")).containsExactly("0");
        apply(open("1", events(1)));
        assertThat(database.values("select count(*) from countdown where due_at = '2026-03-09T16:00:00Z'")).containsExactly("1");
    }

    @Test
    void a_closed_case_is_never_altered() {
        apply(closed("1", events(2)));
        List<String> before = endState();
        apply(open("1", events(3)));
        apply(new ReportedCase("1", null, null, OPENED, DUE, CLOSED.plusSeconds(1), events(3), 7));
        apply(new ReportedCase("1", null, null, OPENED, DUE.plusSeconds(1), CLOSED, events(3), 8));
        assertThat(endState()).isEqualTo(before);
        assertThat(refused).extracting(Refusal::code).containsExactly("report.reopens", "report.other-end", "report.moves-closed-deadline");
        assertThat(refused).extracting(Refusal::line).containsExactly(1, 7, 8);
        assertThat(refused).extracting(Refusal::arguments).containsOnly(List.of("D-1"));
    }

    @Test
    @Article("MON-18")
    void an_event_that_comes_after_the_end_is_kept_with_its_late_recording_time() {
        apply(closed("1", events(1)));
        assertThat(apply(closed("1", events(2)))).isEqualTo(new Outcome(1, 2, 1, 1, 0, 0));
        assertThat(times("closed_at")).containsExactly(CLOSED);
    }

    @Test
    void a_log_that_contradicts_itself_is_refused_for_that_case_only() {
        Outcome outcome = apply(open("1", events(2)), open("2", events(1)), closed("1", events(3)));
        assertThat(outcome).isEqualTo(new Outcome(3, 6, 1, 0, 2, 0));
        assertThat(refused).extracting(Refusal::code).containsOnly("report.contradicts-itself").hasSize(2);
        assertThat(database.values("select case_number from approval_case")).containsExactly("D-2");
    }

    @Test
    void a_case_that_is_told_in_two_parts_is_one_case() {
        assertThat(apply(closed("1", events(2)), closed("1", events(4)))).isEqualTo(new Outcome(2, 6, 4, 2, 0, 0));
        assertThat(database.values("select count(*) from approval_case")).containsExactly("1");
        assertThat(database.values("select count(*) from case_event where type = 'REPORTED_END'")).containsExactly("1");
    }

    @Test
    @Article("EXC-06")
    void a_case_cannot_have_ended_after_it_is_reported() {
        ReportedCase early = new ReportedCase("1", null, null, OPENED, DUE, RECORDED.plus(Duration.ofDays(1)), events(2), 5);
        assertThat(apply(early, open("2", events(1))).added()).isOne();
        assertThat(refused).containsExactly(new Refusal(5, "report.ends-in-future", List.of("D-1"), 2));
        assertThat(database.values("select case_number, stopped_at from approval_case")).containsExactly("D-2", null);
    }

    @Test
    void a_number_that_belongs_to_another_department_is_refused() {
        apply("D-1", List.of(open("7", events(1))));
        assertThat(apply(open("1-7", events(1)))).isEqualTo(new Outcome(1, 1, 0, 0, 1, 0));
        assertThat(refused).containsExactly(new Refusal(1, "report.number-taken", List.of("D-1-7"), 1));
    }

    @Test
    void warnings_are_asked_for_once_a_day_and_only_for_what_is_open() {
        apply(open("1", events(1)), open("2", events(1)), closed("3", events(1)),
                new ReportedCase("4", null, null, OPENED, DUE.minusSeconds(5), null, events(1), 1));
        assertThat(askedWarnings).containsExactly(DUE);
    }

    @Test
    void characters_that_mean_something_to_the_database_stay_what_they_are() {
        String odd = "a\tb\\N\\\\n\nc'\"{};$1";
        apply(new ReportedCase("1", odd, "\\.", OPENED, DUE, null, List.of(new ReportedEvent(odd, "\\N", OPENED, "{\"k\": \"\\n\\\\\"}", "i", 1)), 1));
        assertThat(database.values("select subject, channel, name, actor, payload->>'k' from approval_case c join case_event e on e.case_id = c.id"))
                .containsExactly(odd, "\\.", odd, "\\N", "\n\\");
    }

    @Test
    void a_log_that_breaks_off_leaves_nothing() {
        Iterator<ReportedCase> breaking = IntStream.range(0, 20_000).mapToObj(i -> {
            if (i == 19_999) {
                throw new IllegalArgumentException("broken");
            }
            return closed("n" + i, events(2));
        }).iterator();
        try (OneTransaction transaction = new OneTransaction(database)) {
            ReportApplication application = application(transaction);
            assertThatThrownBy(() -> application.apply("D", "legacy", breaking, RECORDED, refused::add)).hasMessage("broken");
        }
        assertThat(endState()).isEmpty();
    }

    private Outcome apply(ReportedCase... cases) {
        return apply("D", List.of(cases));
    }

    private Outcome apply(String department, List<ReportedCase> cases) {
        try (OneTransaction transaction = new OneTransaction(database)) {
            Outcome outcome = application(transaction).apply(department, "legacy", cases.iterator(), RECORDED, refused::add);
            transaction.commit();
            return outcome;
        }
    }

    private ReportApplication application(OneTransaction transaction) {
        return new ReportApplication(new ReportedCaseRepository(transaction.source()), (openedOn, dueAt) -> {
            askedWarnings.add(dueAt);
            return new ReportWarning(WorkingDays.of(2), dueAt.minus(Duration.ofDays(1)));
        });
    }

    private List<Instant> times(String... columns) {
        return List.of(columns).stream().map(column -> database.values("select to_char(" + column
                + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from approval_case").get(0)).map(Instant::parse).toList();
    }

    private List<String> endState() {
        return ReportEndState.of(database);
    }

    private static ReportedCase open(String number, List<ReportedEvent> events) {
        return new ReportedCase(number, null, null, OPENED, DUE, null, events, 1);
    }

    private static ReportedCase closed(String number, List<ReportedEvent> events) {
        return new ReportedCase(number, null, null, OPENED, DUE, CLOSED, events, 2);
    }

    private static List<ReportedEvent> events(int count) {
        return IntStream.range(0, count).mapToObj(i -> new ReportedEvent("step " + i, "officer", OPENED.plus(Duration.ofHours(i)),
                "{\"n\": " + i + "}", "step " + i, i)).toList();
    }
}
