package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daylight.DemoDistrict;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseState;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.Standing;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

class CaseRepositoryTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.456789Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final CaseDistrict district = new CaseDistrict();

    @Test
    @Article("FLW-13")
    void a_registered_case_comes_back_as_it_was_written() {
        ApprovalCase registered = district.registered(1, " 新建厂房 ", AT);
        assertThat(district.values("select case_number, origin, source, c.department_code, subject, channel, state, registered_at = '2026-03-02 "
                + "01:02:03.456789Z', announced from approval_case c join case_light on case_id = id")).containsExactly(registered.caseNumber(), "NATIVE", "daylight", "ZJ",
                "新建厂房", "WINDOW", "REGISTERED", "t", "NORMAL");
        ApprovalCase read = district.inTransaction(() -> district.cases.lockByNumber(registered.caseNumber()).orElseThrow());
        assertThat(read.standing()).isEqualTo(new Standing(CaseState.REGISTERED, false, false, null));
    }

    @Test
    @Article("ACC-13")
    void serials_of_an_item_run_on_within_a_day_and_begin_anew_with_the_next() {
        assertThat(district.inTransaction(() -> IntStream.range(0, 3).mapToObj(i -> district.cases.nextSerial("A", DAY)).toList()))
                .containsExactly(1, 2, 3);
        assertThat(district.<Integer>inTransaction(() -> district.cases.nextSerial("A", DAY.plusDays(1)))).isOne();
        assertThat(district.<Integer>inTransaction(() -> district.cases.nextSerial("B", DAY))).isOne();
    }

    @Test
    @Article("ACC-13")
    void clerks_at_four_windows_never_get_the_same_serial() throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(4);
        Callable<List<Integer>> window = () -> serials(district.colleague(), 25);
        List<Integer> all = new ArrayList<>();
        for (Future<List<Integer>> serials : windows.invokeAll(List.of(window, window, window, window))) {
            all.addAll(serials.get());
        }
        windows.shutdown();
        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void the_version_moves_with_every_act() {
        ApprovalCase registered = district.registered(1, "厂房", AT);
        long before = registered.version();
        long after = district.inTransaction(() -> {
            ApprovalCase approval = district.cases.lockByNumber(registered.caseNumber()).orElseThrow();
            approval.handle("handler");
            district.cases.save();
            return approval.version();
        });
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void who_comes_second_waits_and_then_sees_what_the_first_did() throws Exception {
        ApprovalCase registered = district.registered(1, "厂房", AT);
        CaseRepository second = district.colleague();
        district.em.getTransaction().begin();
        district.cases.lockByNumber(registered.caseNumber()).orElseThrow().handle("handler");
        CompletableFuture<Standing> seen = CompletableFuture.supplyAsync(() -> {
            second.em.getTransaction().begin();
            Standing standing = second.lockByNumber(registered.caseNumber()).orElseThrow().standing();
            second.em.getTransaction().rollback();
            return standing;
        });
        awaitSomebodyWaiting();
        assertThat(seen).isNotDone();
        district.em.getTransaction().commit();
        assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(new Standing(CaseState.HANDLED, false, false, null));
    }

    @Test
    void who_writes_over_a_colleagues_work_is_told() {
        ApprovalCase registered = district.registered(1, "厂房", AT);
        district.em.getTransaction().begin();
        ApprovalCase mine = district.em.find(ApprovalCase.class, registered.id());
        district.database.run("update approval_case set version = version + 1");
        mine.handle("handler");
        assertThatThrownBy(district.cases::save).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("case.stale-version"));
        district.em.getTransaction().rollback();
    }

    @Test
    @Article("FLW-11")
    void an_event_is_appended_with_three_facts_and_its_transaction() {
        ApprovalCase registered = district.registered(1, "厂房", AT);
        append(registered, CaseEventType.HANDLED, "handler", "同意", "{\"agree\": true}");
        append(registered, CaseEventType.CLOSED, "clerk", null, null);
        assertThat(district.values("select type, actor, opinion, payload->>'agree', source, event_at <= recorded_at, tx is not null "
                + "from case_event order by id")).containsExactly(
                "HANDLED", "handler", "同意", "true", "daylight", "t", "t", "CLOSED", "clerk", null, null, "daylight", "t", "t");
    }

    @Test
    void what_happened_cannot_be_altered() {
        append(district.registered(1, "厂房", AT), CaseEventType.HANDLED, "handler", "同意", null);
        assertThatThrownBy(() -> district.database.run("update case_event set opinion = 'x'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> district.database.run("delete from case_event")).hasMessageContaining("append-only");
    }

    @Test
    void the_demo_district_may_be_loaded_again() {
        String counts = "select (select count(*) from department), (select count(*) from staff), (select count(*) from item_version)";
        List<String> before = district.values(counts);
        district.database.run(DemoDistrict.script());
        assertThat(district.values(counts)).isEqualTo(before).doesNotContain("0");
    }

    private void awaitSomebodyWaiting() {
        Instant end = Instant.now().plusSeconds(10);
        while (district.values("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").isEmpty()) {
            assertThat(Instant.now()).as("somebody waits for the row").isBefore(end);
        }
    }

    private void append(ApprovalCase approval, CaseEventType type, String actor, String opinion, String payload) {
        district.inTransaction(() -> {
            district.events.append(new CaseEvent(approval.id(), type, AT, AT.plusSeconds(1), actor, opinion, payload));
            return approval;
        });
    }

    private static List<Integer> serials(CaseRepository window, int count) {
        List<Integer> serials = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            window.em.getTransaction().begin();
            serials.add(window.nextSerial("A", DAY));
            window.em.getTransaction().commit();
        }
        return serials;
    }
}
